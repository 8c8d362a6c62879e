package org.sitrep.examples.benchmarks;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sitrep.model.Attack;
import org.sitrep.validation.ConsistencyChecker;
import org.sitrep.validation.finding.Verdict;

/**
 * Checks of one salvo a second, three ways: by our engine, which also says which claims contradict
 * each other and what would mend it; by constraints, which say which rule is broken; by a general
 * solver, which says yes or no.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ConsistencyBenchmark {

  /** Whether the figures can all be true. */
  @Param({"true", "false"})
  public boolean possible;

  private final ConsistencyChecker checker = ConsistencyChecker.standard();
  private final Validator validator =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(
              new ParameterMessageInterpolator(Set.of(Locale.ROOT), Locale.ROOT, false))
          .buildValidatorFactory()
          .getValidator();
  private final Attack possibleAttack = Salvo.POSSIBLE.attack();
  private final Attack impossibleAttack = Salvo.IMPOSSIBLE.attack();

  /** Made by JMH. */
  public ConsistencyBenchmark() {}

  /** Our engine, from claims to findings in words. */
  @Benchmark
  public boolean engine() {
    return checker.check(possible ? possibleAttack : impossibleAttack).verdict()
        == Verdict.CONSISTENT;
  }

  /** Hibernate Validator. */
  @Benchmark
  public boolean constraints() {
    return validator.validate(new ConstrainedSalvo(salvo())).isEmpty();
  }

  /** The choco solver. */
  @Benchmark
  public boolean solver() {
    return Solver.isPossible(salvo());
  }

  private Salvo salvo() {
    return possible ? Salvo.POSSIBLE : Salvo.IMPOSSIBLE;
  }
}
