package org.sitrep.examples.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.sitrep.examples.scale.Gatherer.Found;
import org.sitrep.examples.scale.Segments.Dated;
import org.sitrep.examples.shared.PolicyName;
import org.sitrep.model.ParsedReport;
import org.sitrep.validation.incident.IncidentFinder;

/**
 * Keeps the accounts of a country and tells which are of one event: at the end of the input, and
 * before it some time after something came.
 *
 * <p>Only stretches of time with new accounts are looked at again, and only incidents that changed
 * are told again, with the next version. One that is no more is told with no accounts.
 */
final class GatherIncidents extends KeyedProcessFunction<String, AccountRecord, TableRow> {

  /** A moment that comes when the input has ended, and never before. */
  private static final long END = Long.MAX_VALUE;

  private final PolicyName policy;
  private final int atOnce;
  private final long waitMillis;
  private transient @Nullable State state;

  /**
   * @param waitMillis how long after something came incidents are told; 0 for at the end alone
   */
  GatherIncidents(PolicyName policy, int atOnce, long waitMillis) {
    this.policy = policy;
    this.atOnce = atOnce;
    this.waitMillis = waitMillis;
  }

  /**
   * What is kept of a country.
   *
   * @param days the first and last day of each account
   * @param reports the packed report of each account
   * @param fresh the accounts that no incident was told with
   * @param told for the first account of each incident, what was told last
   * @param waiting true if a moment to tell is set
   */
  private record State(
      MapState<String, Days> days,
      MapState<String, byte[]> reports,
      MapState<String, Boolean> fresh,
      MapState<String, Told> told,
      ValueState<Boolean> waiting) {}

  /** The days of an account. */
  public record Days(long first, long last) {
    static final TypeInformation<Days> TYPE = Types.POJO(Days.class);
  }

  /**
   * What was told of an incident; its digest is empty once it was taken back.
   *
   * @param id its name
   * @param version how often it was told
   * @param digest stands for all its rows
   */
  public record Told(String id, long version, String digest) {
    static final TypeInformation<Told> TYPE = Types.POJO(Told.class);
  }

  @Override
  public void open(OpenContext context) {
    state =
        new State(
            map("days", Days.TYPE),
            map("reports", PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO),
            map("fresh", Types.BOOLEAN),
            map("told", Told.TYPE),
            getRuntimeContext().getState(new ValueStateDescriptor<>("waiting", Types.BOOLEAN)));
  }

  private <T> MapState<String, T> map(String name, TypeInformation<T> type) {
    return getRuntimeContext().getMapState(new MapStateDescriptor<>(name, Types.STRING, type));
  }

  @Override
  public void processElement(AccountRecord account, Context context, Collector<TableRow> out)
      throws Exception {
    State kept = Objects.requireNonNull(state);
    kept.days().put(account.id(), new Days(account.first(), account.last()));
    kept.reports().put(account.id(), account.report());
    kept.fresh().put(account.id(), true);
    context.timerService().registerEventTimeTimer(END);
    if (waitMillis > 0 && kept.waiting().value() == null) {
      kept.waiting().update(true);
      long now = context.timerService().currentProcessingTime();
      context.timerService().registerProcessingTimeTimer(now + waitMillis);
    }
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<TableRow> out)
      throws Exception {
    State kept = Objects.requireNonNull(state);
    kept.waiting().clear();
    List<Dated> accounts = new ArrayList<>();
    for (Map.Entry<String, Days> entry : kept.days().entries()) {
      accounts.add(new Dated(entry.getKey(), entry.getValue().first(), entry.getValue().last()));
    }
    Set<String> fresh = new HashSet<>();
    kept.fresh().keys().forEach(fresh::add);
    kept.fresh().clear();
    Gatherer gatherer =
        new Gatherer(IncidentFinder.with(policy.policy()), atOnce, account -> load(kept, account));
    for (List<Dated> segment : Segments.of(accounts)) {
      if (segment.stream().map(Dated::id).anyMatch(fresh::contains)) {
        Teller teller = new Teller(kept, out);
        gatherer.gather(
            segment, teller::tell, note -> out.collect(note(context.getCurrentKey(), note)));
        teller.withdrawOthers(segment);
      }
    }
  }

  private static ParsedReport load(State kept, String account) {
    try {
      return Packed.report(kept.reports().get(account));
    } catch (Exception e) {
      throw new UncheckedIOException(new IOException("The state cannot be read", e));
    }
  }

  private static TableRow note(String country, String note) {
    String of = "incidents of " + (country.isEmpty() ? "no country" : country);
    return TableRow.of(OutTable.ERRORS, List.of(of, "", "WARNING", note, ""));
  }

  /** Tells the incidents of a segment, as far as they are new. */
  private static final class Teller {

    private final State kept;
    private final Collector<TableRow> out;
    private final Set<String> firsts = new HashSet<>();

    Teller(State kept, Collector<TableRow> out) {
      this.kept = kept;
      this.out = out;
    }

    void tell(Found found) {
      String first = found.accounts().get(0).id();
      firsts.add(first);
      try {
        Told before = kept.told().get(first);
        long version = before == null ? 1 : before.version() + 1;
        String digest = digest(IncidentRows.of(found.incident(), 0));
        if (before == null || !before.digest().equals(digest)) {
          IncidentRows.of(found.incident(), version).forEach(out::collect);
          kept.told().put(first, new Told(IncidentRows.id(found.incident()), version, digest));
        }
      } catch (Exception e) {
        throw new UncheckedIOException(new IOException("The state cannot be used", e));
      }
    }

    void withdrawOthers(List<Dated> segment) throws Exception {
      for (Dated account : segment) {
        Told before = kept.told().get(account.id());
        if (before != null && !before.digest().isEmpty() && !firsts.contains(account.id())) {
          long version = before.version() + 1;
          out.collect(IncidentRows.withdrawn(before.id(), version));
          kept.told().put(account.id(), new Told(before.id(), version, ""));
        }
      }
    }

    private static String digest(List<TableRow> rows) {
      try {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (TableRow row : rows) {
          for (String cell : row.cells()) {
            digest.update(cell.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
          }
        }
        return Base64.getEncoder().encodeToString(digest.digest());
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("Every Java has SHA-256", e);
      }
    }
  }
}
