package org.sitrep.examples.benchmarks;

import org.chocosolver.solver.Model;
import org.chocosolver.solver.variables.IntVar;

/** The same rules as a model of a general constraint solver. */
final class Solver {

  private static final int MOST = 1_000;

  private Solver() {}

  /** Whether the figures can all be true. */
  static boolean isPossible(Salvo salvo) {
    Model model = new Model();
    IntVar fired = model.intVar(0, MOST, true);
    IntVar missiles = model.intVar(0, MOST, true);
    IntVar drones = model.intVar(0, MOST, true);
    IntVar intercepted = model.intVar(0, MOST, true);
    IntVar missilesIntercepted = model.intVar(0, MOST, true);
    IntVar dronesIntercepted = model.intVar(0, MOST, true);
    IntVar hit = model.intVar(0, MOST, true);
    IntVar missed = model.intVar(0, MOST, true);
    model.sum(new IntVar[] {intercepted, hit, missed}, "<=", fired).post();
    model.sum(new IntVar[] {missiles, drones}, "<=", fired).post();
    model.sum(new IntVar[] {missilesIntercepted, dronesIntercepted}, "<=", intercepted).post();
    model.arithm(missilesIntercepted, "<=", missiles).post();
    model.arithm(dronesIntercepted, "<=", drones).post();
    model.arithm(fired, "=", salvo.fired()).post();
    model.arithm(missiles, "=", salvo.missiles()).post();
    model.arithm(drones, "=", salvo.drones()).post();
    model.arithm(intercepted, "=", salvo.intercepted()).post();
    model.arithm(missilesIntercepted, "=", salvo.missilesIntercepted()).post();
    model.arithm(dronesIntercepted, "=", salvo.dronesIntercepted()).post();
    model.arithm(hit, "=", salvo.hit()).post();
    model.arithm(missed, "=", salvo.missed()).post();
    return model.getSolver().solve();
  }
}
