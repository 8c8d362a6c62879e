package org.sitrep.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Arbitrary values of every type of the model. */
public final class ModelDomain extends DomainContextBase {

  /** Made by jqwik, or by hand to call a provider. */
  public ModelDomain() {}

  /** Words with spaces, quotes, other scripts and astral characters; sometimes empty. */
  public static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
            Arbitraries.of(
                "",
                "a police official in the region",
                "\"around 10\"",
                "Ayn al-Asad",
                "عين الأسد",
                "Čačak\u0301",
                "🚀 rockets",
                "a\tb\r\nc\\",
                "\u0000",
                "'"),
            Arbitraries.strings().withCharRange(' ', 'ÿ').ofMaxLength(12))
        .withoutEdgeCases();
  }

  /** Codes that the vocabularies have, and others of the right form. */
  public static Arbitrary<String> codes() {
    Arbitrary<Character> first = Arbitraries.chars().range('A', 'Z');
    Arbitrary<String> rest =
        Arbitraries.strings()
            .withCharRange('A', 'Z')
            .withCharRange('0', '9')
            .withChars('_')
            .ofMaxLength(63);
    return Arbitraries.oneOf(
            Arbitraries.of("ROCKET", "DRONE", "MISSILE", "BALLISTIC_MISSILE", "CIVILIAN", "CHILD"),
            Combinators.combine(first, rest).as((letter, others) -> letter + others))
        .withoutEdgeCases();
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, 40_000)
        .map(day -> LocalDate.of(1950, 1, 1).plusDays(day));
  }

  @Provide
  public Arbitrary<Interval> intervals() {
    Arbitrary<Long> ends = Arbitraries.longs().between(-100, 10_000);
    Arbitrary<Interval> bounded =
        Combinators.combine(ends, ends)
            .as((one, other) -> new Interval(Math.min(one, other), Math.max(one, other)));
    return Arbitraries.oneOf(
        bounded,
        ends.map(Interval::atLeast),
        ends.map(Interval::atMost),
        ends.map(Interval::exactly),
        Arbitraries.just(Interval.ANY));
  }

  @Provide
  public Arbitrary<Quantity> quantities() {
    Arbitrary<Long> numbers =
        Arbitraries.frequencyOf(
            Tuple.of(9, Arbitraries.longs().between(0, 60)),
            Tuple.of(1, Arbitraries.longs().between(0, Long.MAX_VALUE)));
    return Combinators.combine(
            numbers, numbers, Arbitraries.of(Qualifier.class), texts().optional())
        .as(
            (one, other, qualifier, words) -> {
              Quantity.Builder quantity = Quantity.builder();
              quantity.qualifier(qualifier).words(words);
              switch (qualifier) {
                case EXACT, APPROXIMATE, ALL -> quantity.low(one).high(one);
                case NONE -> quantity.low(0).high(0);
                case AT_MOST -> quantity.low(0).high(one);
                case RANGE -> quantity.low(Math.min(one, other)).high(Math.max(one, other));
                case AT_LEAST, VAGUE -> quantity.low(one);
                case PLURAL -> quantity.low(2);
              }
              return quantity.build();
            });
  }

  @Provide
  public Arbitrary<QuantityPolicy> policies() {
    Arbitrary<QuantityPolicy> own =
        Combinators.combine(
                texts(), Arbitraries.doubles().between(0, 1), Arbitraries.longs().between(0, 100))
            .as(QuantityPolicy::new);
    return Arbitraries.oneOf(
            Arbitraries.of(
                QuantityPolicy.strict(),
                QuantityPolicy.standard(),
                QuantityPolicy.wide(),
                QuantityPolicy.acled()),
            own)
        .withoutEdgeCases();
  }

  @Provide
  public Arbitrary<MunitionType> munitionTypes() {
    return codes().map(MunitionType::of);
  }

  @Provide
  public Arbitrary<PersonGroup> personGroups() {
    return codes().map(PersonGroup::of);
  }

  @Provide
  public Arbitrary<AttackKind> attackKinds() {
    return codes().map(AttackKind::of);
  }

  @Provide
  public Arbitrary<SourceKind> sourceKinds() {
    return codes().map(SourceKind::of);
  }

  @Provide
  public Arbitrary<TargetType> targetTypes() {
    return codes().map(TargetType::of);
  }

  @Provide
  public Arbitrary<Evidence> evidences() {
    return Combinators.combine(Arbitraries.integers().between(0, 10_000), texts())
        .as((start, text) -> new Evidence(start, start + text.length(), text))
        .withoutEdgeCases();
  }

  @Provide
  public Arbitrary<TextSelector> textSelectors() {
    Arbitrary<TextSelector> quotes =
        Combinators.combine(texts(), texts(), texts()).as(TextSelector.Quote::new);
    Arbitrary<Integer> offsets = Arbitraries.integers().between(0, 10_000);
    Arbitrary<TextSelector> positions =
        Combinators.combine(offsets, offsets)
            .as((start, length) -> new TextSelector.Position(start, start + length));
    return Arbitraries.oneOf(quotes, positions).withoutEdgeCases();
  }

  /** Entries without a parent, so that any vocabulary takes them. */
  @Provide
  public Arbitrary<Vocabulary.Entry> entries() {
    return Combinators.combine(
            codes(),
            texts(),
            texts(),
            texts().list().ofMaxSize(2),
            Arbitraries.maps(Arbitraries.of("acled", "gtd", "plover"), texts()).ofMaxSize(2))
        .as(
            (code, label, description, spellings, fields) ->
                new Vocabulary.Entry(code, Optional.empty(), label, description, spellings, fields))
        .withoutEdgeCases();
  }

  @Provide
  public Arbitrary<GeoPoint> geoPoints() {
    return Combinators.combine(
            Arbitraries.doubles().between(-90, 90), Arbitraries.doubles().between(-180, 180))
        .as(GeoPoint::new);
  }

  @Provide
  public Arbitrary<EventTime> eventTimes() {
    return Combinators.combine(
            days(),
            Arbitraries.oneOf(Arbitraries.just(0), Arbitraries.integers().between(0, 400)),
            Arbitraries.integers().between(0, 2),
            Arbitraries.of(TimePrecision.class),
            Arbitraries.integers().between(0, 86_399).map(LocalTime::ofSecondOfDay).optional(),
            Arbitraries.integers().between(-12 * 4, 14 * 4).optional(),
            texts().optional())
        .as(
            (from, length, ends, precision, clock, quarters, words) -> {
              EventTime.Builder time = EventTime.builder();
              quarters
                  .filter(offset -> clock.isPresent())
                  .map(offset -> ZoneOffset.ofTotalSeconds(offset * 900))
                  .ifPresent(time::offset);
              time.precision(precision).clock(clock).words(words);
              if (ends != 1) {
                time.from(from);
              }
              if (ends != 2) {
                time.to(from.plusDays(length));
              }
              return time.build();
            })
        .withoutEdgeCases();
  }

  @Provide
  public Arbitrary<Actor> actors() {
    return Combinators.combine(texts(), Arbitraries.of("IQ", "YE").optional())
        .as((name, country) -> Actor.builder().name(name).country(country).build())
        .withoutEdgeCases();
  }

  @Provide
  public Arbitrary<Target> targets() {
    return Combinators.combine(texts(), targetTypes()).as(Target::of);
  }

  @Provide
  public Arbitrary<Location> locations() {
    return Arbitraries.lazyOf(
        () -> locations(Arbitraries.just(Optional.empty())),
        () -> locations(locations().map(Optional::of)));
  }

  private Arbitrary<Location> locations(Arbitrary<Optional<Location>> within) {
    Arbitrary<Optional<String>> kinds =
        Arbitraries.oneOf(Arbitraries.of("PPL", "AIRB", "ADM1"), texts()).optional();
    Arbitrary<Location.Builder> heads =
        Combinators.combine(
                texts(),
                texts().list().ofMaxSize(2),
                kinds,
                Arbitraries.of("IQ", "UA").optional(),
                texts().optional())
            .as(
                (name, others, kind, country, admin1) ->
                    Location.builder()
                        .name(name)
                        .otherNames(others)
                        .kind(kind)
                        .country(country)
                        .admin1(admin1));
    return Combinators.combine(
            heads,
            within,
            geoPoints().optional(),
            Arbitraries.of(PlacePrecision.class).optional(),
            texts().optional())
        .as(
            (head, wider, point, precision, id) ->
                head.within(wider).point(point).precision(precision).gazetteerId(id).build())
        .withoutEdgeCases();
  }

  @Provide
  public Arbitrary<Source> sources() {
    return Arbitraries.lazyOf(
        () -> sources(Arbitraries.just(Optional.empty())),
        () -> sources(sources().map(Optional::of)));
  }

  private Arbitrary<Source> sources(Arbitrary<Optional<Source>> through) {
    return Combinators.combine(
            texts(),
            sourceKinds(),
            Arbitraries.of(true, false),
            texts().optional(),
            through,
            Arbitraries.of(Reliability.class).optional())
        .as(
            (words, kind, anonymous, speaksFor, via, reliability) ->
                Source.builder()
                    .words(words)
                    .kind(kind)
                    .anonymous(anonymous)
                    .speaksFor(speaksFor)
                    .through(via)
                    .reliability(reliability)
                    .build())
        .withoutEdgeCases();
  }

  @Provide
  public Arbitrary<Subject> subjects() {
    Arbitrary<Optional<String>> texts = texts().optional();
    return Combinators.combine(codes().optional(), texts, texts, texts)
        .as(
            (code, designation, nation, words) ->
                Subject.builder()
                    .code(code)
                    .designation(designation)
                    .nation(nation)
                    .words(words)
                    .build())
        .withoutEdgeCases();
  }

  @Provide
  public Arbitrary<Count> counts() {
    return Combinators.combine(
            Arbitraries.of(Measure.class),
            quantities(),
            subjects().optional(),
            texts().optional(0.1),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false).tuple2(),
            shares().list().ofMaxSize(2))
        .as(
            (measure, quantity, subject, individual, cumulative, share, shares) ->
                Count.builder()
                    .measure(measure)
                    .quantity(quantity)
                    .subject(subject)
                    .individual(individual)
                    .cumulative(cumulative)
                    .additional(share.get1())
                    .partial(share.get2())
                    .shares(shares)
                    .build())
        .withoutEdgeCases();
  }

  private static Arbitrary<Share> shares() {
    return Combinators.combine(
            Arbitraries.of(Measure.class),
            Arbitraries.doubles().between(0, 100).ofScale(1),
            Arbitraries.of(Qualifier.class))
        .as(
            (measure, percent, qualifier) ->
                Share.builder().measure(measure).percent(percent).qualifier(qualifier).build());
  }

  @Provide
  public Arbitrary<Responsibility> responsibilities() {
    return Combinators.combine(Arbitraries.of(ResponsibilityKind.class), actors().optional())
        .as((kind, actor) -> Responsibility.builder().kind(kind).actor(actor).build())
        .withoutEdgeCases();
  }

  @Provide
  public Arbitrary<MunitionUse> munitionUses() {
    return Combinators.combine(
            munitionTypes(), Arbitraries.of(Measure.class).optional(), texts().optional())
        .as(
            (type, measure, designation) ->
                MunitionUse.builder().type(type).measure(measure).designation(designation).build())
        .withoutEdgeCases();
  }

  @Provide
  public Arbitrary<Undisclosed> undisclosed() {
    return Combinators.combine(
            Arbitraries.of(Undisclosed.Topic.class), Arbitraries.of(Undisclosed.Reason.class))
        .as(Undisclosed::of);
  }

  @Provide
  public Arbitrary<Assertion> assertions() {
    return Arbitraries.oneOf(List.of(counts(), responsibilities(), munitionUses(), undisclosed()))
        .withoutEdgeCases();
  }

  @Provide
  public Arbitrary<Claim> claims() {
    Arbitrary<List<String>> ids = Arbitraries.of("c1", "c2").list().ofMaxSize(1);
    return Combinators.combine(
            Arbitraries.of("", "c1", "c2", "c3"),
            assertions(),
            sources().list().ofMaxSize(2),
            Arbitraries.of(Stance.class),
            Arbitraries.of(Credibility.class).optional(),
            evidences().optional(),
            ids.tuple3(),
            Arbitraries.integers().between(0, 100).optional())
        .as(
            (id, assertion, sources, stance, credibility, evidence, earlier, percent) ->
                Claim.builder()
                    .id(id)
                    .assertion(assertion)
                    .sources(sources)
                    .stance(stance)
                    .credibility(credibility)
                    .evidence(evidence)
                    .foundBy(id.isEmpty() ? "" : "rule-" + id)
                    .confidence(
                        percent.isPresent()
                            ? OptionalDouble.of(percent.get() / 100.0)
                            : OptionalDouble.empty())
                    .revises(earlier.get1())
                    .retracts(earlier.get2())
                    .partOf(earlier.get3())
                    .build())
        .flatMap(
            claim ->
                Combinators.combine(locations().optional(0.2), eventTimes().optional(0.2))
                    .as(
                        (place, time) ->
                            (Claim) Claim.builder().from(claim).place(place).time(time).build()))
        .withoutEdgeCases();
  }

  @Provide
  public Arbitrary<Munition> munitions() {
    Arbitrary<Optional<Quantity>> quantity = quantities().optional();
    return Combinators.combine(
            munitionTypes(), texts().optional(), quantity, quantity, quantity, quantity, quantity)
        .as(
            (type, designation, fired, intercepted, hit, missed, inFlight) ->
                Munition.builder()
                    .type(type)
                    .designation(designation)
                    .fired(fired)
                    .intercepted(intercepted)
                    .hit(hit)
                    .missed(missed)
                    .inFlight(inFlight)
                    .build())
        .withoutEdgeCases();
  }

  @Provide
  public Arbitrary<Casualties> casualties() {
    Arbitrary<Optional<Quantity>> quantity = quantities().optional();
    return Combinators.combine(personGroups(), quantity, quantity, quantity, quantity)
        .as(
            (group, killed, wounded, missing, captured) ->
                Casualties.builder()
                    .group(group)
                    .killed(killed)
                    .wounded(wounded)
                    .missing(missing)
                    .captured(captured)
                    .build())
        .withoutEdgeCases();
  }

  @Provide
  public Arbitrary<Attack> attacks() {
    Arbitrary<Attack.Builder> heads =
        Combinators.combine(
                texts(),
                Arbitraries.of(AttackScope.class),
                attackKinds(),
                eventTimes().optional(),
                locations().list().ofMaxSize(2),
                targets().optional(),
                actors().list().ofMaxSize(2))
            .as(
                (id, scope, kind, time, locations, target, perpetrators) ->
                    Attack.builder()
                        .id(id)
                        .scope(scope)
                        .kind(kind)
                        .time(time)
                        .locations(locations)
                        .target(target)
                        .perpetrators(perpetrators));
    return Combinators.combine(
            heads,
            munitions().list().ofMaxSize(2),
            casualties().list().ofMaxSize(2),
            claims().list().ofMaxSize(4))
        .as(
            (head, munitions, casualties, claims) ->
                head.munitions(munitions).casualties(casualties).claims(claims).build())
        .withoutEdgeCases();
  }

  @Provide
  public Arbitrary<Report> reports() {
    return Combinators.combine(
            texts(),
            texts().optional(),
            days().optional(),
            texts().optional(),
            texts(),
            Arbitraries.of("en", "de").optional(),
            texts().optional())
        .as(
            (id, outlet, published, title, text, language, address) ->
                Report.builder()
                    .id(id)
                    .outlet(outlet)
                    .published(published)
                    .title(title)
                    .text(text)
                    .language(language)
                    .address(address)
                    .build())
        .withoutEdgeCases();
  }

  @Provide
  public Arbitrary<Issue> issues() {
    return Combinators.combine(Arbitraries.of(IssueReason.class), evidences(), texts())
        .as(
            (reason, evidence, message) ->
                Issue.builder().reason(reason).evidence(evidence).message(message).build())
        .withoutEdgeCases();
  }

  @Provide
  public Arbitrary<ParsedReport> parsedReports() {
    return Combinators.combine(
            reports(), attacks().list().ofMaxSize(2), issues().list().ofMaxSize(2))
        .as(
            (report, attacks, issues) ->
                ParsedReport.builder().report(report).attacks(attacks).issues(issues).build())
        .withoutEdgeCases();
  }
}
