package org.sitrep.examples.benchmarks;

import jakarta.validation.constraints.AssertTrue;

/** The same rules as plain constraints of Jakarta Validation, one method each. */
public final class ConstrainedSalvo {

  private final Salvo salvo;

  ConstrainedSalvo(Salvo salvo) {
    this.salvo = salvo;
  }

  /** Outcomes are no more than those fired. */
  @AssertTrue
  public boolean isFlowKept() {
    return salvo.intercepted() + salvo.hit() + salvo.missed() <= salvo.fired();
  }

  /** Types are no more than all. */
  @AssertTrue
  public boolean isFiredTotalKept() {
    return salvo.missiles() + salvo.drones() <= salvo.fired();
  }

  /** Types intercepted are no more than all intercepted. */
  @AssertTrue
  public boolean isInterceptedTotalKept() {
    return salvo.missilesIntercepted() + salvo.dronesIntercepted() <= salvo.intercepted();
  }

  /** No more missiles were intercepted than fired. */
  @AssertTrue
  public boolean isMissileFlowKept() {
    return salvo.missilesIntercepted() <= salvo.missiles();
  }

  /** No more drones were intercepted than fired. */
  @AssertTrue
  public boolean isDroneFlowKept() {
    return salvo.dronesIntercepted() <= salvo.drones();
  }
}
