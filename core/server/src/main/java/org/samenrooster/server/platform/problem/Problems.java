package org.samenrooster.server.platform.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.samenrooster.api.BodyFault;
import org.samenrooster.api.model.ProblemErrorDto;
import org.samenrooster.api.model.ShiftDto;
import org.samenrooster.api.model.ViolationAcceptedDto;
import org.samenrooster.fault.Fault;
import org.samenrooster.period.PeriodPhase;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.server.platform.problem.Problem.Content;
import org.samenrooster.server.platform.problem.Problem.Lists;
import org.samenrooster.time.DateRange;

/**
 * Makes every problem the server can answer with. Sentences come from the message files under
 * {@code problem.<slug>.title} and {@code problem.<slug>.detail} (or the detail key given here).
 */
public final class Problems {

  private static final DateTimeFormatter CLOCK_TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private Problems() {}

  /**
   * There is no such thing in the caller's organisation.
   *
   * @param thing what was looked for, a key under {@code thing.} such as {@code roster-period}
   */
  public static Problem notFound(String thing) {
    return plain(ProblemType.NOT_FOUND, new Messages.Word("thing." + thing));
  }

  /** The caller sees the thing but his role may not do this. */
  public static Problem forbidden() {
    return plain(ProblemType.FORBIDDEN);
  }

  /** The caller's role would do, but this is somebody else's; the key says what and for whom. */
  public static Problem forbidden(String detailKey) {
    return withDetail(ProblemType.FORBIDDEN, detailKey);
  }

  /**
   * Nobody is signed in.
   *
   * @param reason a key under {@code problem.unauthenticated.}, such as {@code expired}
   */
  public static Problem unauthenticated(String reason) {
    return problem(
        ProblemType.UNAUTHENTICATED,
        messages -> messages.sentence("problem.unauthenticated." + reason),
        Map.of("WWW-Authenticate", "Bearer"),
        Lists.NONE);
  }

  /** The {@code If-Match} that was sent is not the version that is stored. */
  public static Problem staleVersion() {
    return plain(ProblemType.STALE_VERSION);
  }

  /** A document may only be replaced with {@code If-Match}. */
  public static Problem preconditionRequired() {
    return plain(ProblemType.PRECONDITION_REQUIRED);
  }

  /** A command came without a usable {@code Idempotency-Key}. */
  public static Problem idempotencyKeyRequired() {
    return plain(ProblemType.IDEMPOTENCY_KEY_REQUIRED);
  }

  /** The caller used the key for the same operation with another request. */
  public static Problem idempotencyKeyReused() {
    return plain(ProblemType.IDEMPOTENCY_KEY_REUSED);
  }

  /**
   * The period's phase does not allow it.
   *
   * @param detailKey key of the sentence that says which phase would
   * @param values its values, {@link Messages.Word} for those that are words themselves
   */
  public static Problem wrongPhase(String detailKey, Object... values) {
    return withDetail(ProblemType.WRONG_PHASE, detailKey, values);
  }

  /**
   * The period is not in the phase that it takes.
   *
   * @param detailKey key of the sentence that names that phase, the first and the last day of the
   *     period, and the phase it is in, in this order
   * @param wanted the phase it takes
   * @param dates of the period
   * @param phase the period is in
   */
  public static Problem otherPhase(
      String detailKey, PeriodPhase wanted, DateRange dates, PeriodPhase phase) {
    return wrongPhase(
        detailKey, word(wanted), dates.from(), dates.until().minusDays(1), word(phase));
  }

  private static Messages.Word word(PeriodPhase phase) {
    return new Messages.Word("phase." + phase);
  }

  /** The search has no proposal yet, or has ended; the key says which. */
  public static Problem jobNotFinished(String detailKey) {
    return withDetail(ProblemType.JOB_NOT_FINISHED, detailKey);
  }

  /**
   * Somebody else holds the shift by now.
   *
   * @param shift the shift that is gone
   * @param alternatives what is still open to the caller
   */
  public static Problem shiftAlreadyTaken(ShiftDto shift, List<ShiftDto> alternatives) {
    return problem(
        ProblemType.SHIFT_ALREADY_TAKEN,
        plainDetail(
            ProblemType.SHIFT_ALREADY_TAKEN,
            alternatives.size(),
            shift.getShiftTypeName(),
            shift.getDate()),
        Map.of(),
        new Lists(Lists.NONE.errors(), Lists.NONE.violations(), alternatives));
  }

  /**
   * A shift that was to be given is held by now.
   *
   * @param shiftType its name
   * @param day on which it begins
   */
  public static Problem shiftHeldByNow(String shiftType, LocalDate day) {
    return withDetail(
        ProblemType.SHIFT_ALREADY_TAKEN, "problem.shift-already-taken.by-hand", shiftType, day);
  }

  /** The document contradicts itself or what is stored: every fault at once, nothing is stored. */
  public static Problem impossible(List<Fault> faults) {
    return withFaults(ProblemType.IMPOSSIBLE_DOCUMENT, faults);
  }

  /** What a proposal was made from is not so any more: all that changed, and nothing is taken. */
  public static Problem proposalOutdated(List<Fault> changes) {
    return withErrors(
        ProblemType.PROPOSAL_OUTDATED,
        changes.size(),
        language -> changes.stream().map(change -> Errors.of(change, language)).toList());
  }

  /**
   * Roster rules refuse it.
   *
   * @param violations all of them, warnings too
   * @param zone the team's, for the times in the sentences
   */
  public static Problem ruleViolated(List<RuleViolation> violations, ZoneId zone) {
    return ruleViolated(violations, zone, "problem.rule-violated.detail");
  }

  /**
   * Roster rules refuse it, and there is more to say than that.
   *
   * @param detailKey key of the sentence that says it, with its values
   */
  public static Problem ruleViolated(
      List<RuleViolation> violations, ZoneId zone, String detailKey, Object... values) {
    return problem(
        ProblemType.RULE_VIOLATED,
        messages -> messages.sentence(detailKey, values),
        Map.of(),
        new Lists(
            Lists.NONE.errors(),
            language -> RuleViolations.of(violations, language, zone),
            List.of()));
  }

  /**
   * A violation that nobody can accept: it blocks, or it is advice.
   *
   * @param violation it
   * @param zone the team's, for the times in the sentence
   */
  public static Problem violationNotAcceptable(RuleViolation violation, ZoneId zone) {
    var key = violation.blocks() ? "detail" : "advice";
    return problem(
        ProblemType.VIOLATION_NOT_ACCEPTABLE,
        messages ->
            messages.sentence(
                "problem.violation-not-acceptable." + key,
                violation.terms().id(),
                violation.terms().source()),
        Map.of(),
        new Lists(
            Lists.NONE.errors(),
            language -> RuleViolations.of(List.of(violation), language, zone),
            List.of()));
  }

  /** Who accepted a warning before, when and why. */
  public record EarlierYes(String by, Instant at, String reason) {}

  /**
   * Somebody accepted the warning before; that stands.
   *
   * @param violation the warning
   * @param zone the team's, for the times
   */
  public static Problem warningAlreadyAccepted(
      RuleViolation violation, EarlierYes earlier, ZoneId zone) {
    var at = earlier.at().atZone(zone);
    var accepted =
        new ViolationAcceptedDto()
            .by(earlier.by())
            .at(at.toOffsetDateTime())
            .reason(earlier.reason());
    return problem(
        ProblemType.WARNING_ALREADY_ACCEPTED,
        plainDetail(
            ProblemType.WARNING_ALREADY_ACCEPTED,
            earlier.by(),
            at.toLocalDate(),
            CLOCK_TIME.format(at)),
        Map.of(),
        new Lists(
            Lists.NONE.errors(),
            language -> List.of(RuleViolations.of(violation, language, zone).accepted(accepted)),
            List.of()));
  }

  /**
   * Who answered a proposal before, what and when.
   *
   * @param what a key under that of the kind of proposal, such as {@code extension.ACCEPTED}
   */
  public record EarlierAnswer(String by, String what, Instant at) {}

  /**
   * Somebody answered a proposal before; that stands.
   *
   * @param zone the team's, for the times
   */
  public static Problem extensionAlreadyAnswered(EarlierAnswer earlier, ZoneId zone) {
    var at = earlier.at().atZone(zone);
    return plain(
        ProblemType.EXTENSION_ALREADY_ANSWERED,
        earlier.by(),
        new Messages.Word("extension." + earlier.what()),
        at.toLocalDate(),
        CLOCK_TIME.format(at));
  }

  /** The team agreed otherwise: everything that is against it at once. */
  public static Problem againstAgreement(List<Fault> against) {
    return withErrors(
        ProblemType.AGAINST_AGREEMENT,
        against.size(),
        language -> against.stream().map(fault -> Errors.of(fault, language)).toList());
  }

  /**
   * A sick call was decided or ended before.
   *
   * @param state what became of it
   */
  public static Problem sickCallAlreadyAnswered(Messages.Word state) {
    return plain(ProblemType.SICK_CALL_ALREADY_ANSWERED, state);
  }

  /**
   * Leave is kept in the system for HR.
   *
   * @param askAt where to ask for it
   */
  public static Problem leaveKeptElsewhere(String askAt) {
    return plain(ProblemType.LEAVE_KEPT_ELSEWHERE, askAt);
  }

  /** As many people are on leave on these days as the team agreed on. */
  public static Problem leaveDayFull(List<Fault> days) {
    return withFaults(ProblemType.LEAVE_DAY_FULL, days);
  }

  /** Shifts that the member holds stand in the way of leave. */
  public static Problem leaveOverHeldShift(List<Fault> shifts) {
    return withFaults(ProblemType.LEAVE_OVER_HELD_SHIFT, shifts);
  }

  /**
   * Somebody answered a request for leave before; that stands.
   *
   * @param earlier with a key under {@code leave.}, such as {@code GRANTED}
   * @param zone the team's, for the times
   */
  public static Problem leaveAlreadyAnswered(EarlierAnswer earlier, ZoneId zone) {
    var at = earlier.at().atZone(zone);
    return plain(
        ProblemType.LEAVE_ALREADY_ANSWERED,
        earlier.by(),
        new Messages.Word("leave." + earlier.what()),
        at.toLocalDate(),
        CLOCK_TIME.format(at));
  }

  /**
   * Nothing can come of a change of a published roster any more.
   *
   * @param state where it stands, a key under {@code roster-change.}, such as {@code BOOKED}
   * @param zone the team's, for the times
   */
  public static Problem rosterChangeOver(String state, Instant since, ZoneId zone) {
    var at = since.atZone(zone);
    return plain(
        ProblemType.ROSTER_CHANGE_OVER,
        new Messages.Word("roster-change." + state),
        at.toLocalDate(),
        CLOCK_TIME.format(at));
  }

  /**
   * The time of a change of a published roster has run out.
   *
   * @param zone the team's, for the times
   */
  public static Problem rosterChangeExpired(Instant expiresAt, ZoneId zone) {
    var at = expiresAt.atZone(zone);
    return plain(ProblemType.ROSTER_CHANGE_EXPIRED, at.toLocalDate(), CLOCK_TIME.format(at));
  }

  /** A shift of a change of a published roster is no longer as it was. */
  public static Problem rosterChangeBroken() {
    return plain(ProblemType.ROSTER_CHANGE_BROKEN);
  }

  /**
   * A swap wish is no longer to be changed or withdrawn.
   *
   * @param state where it stands, a key under {@code swap-wish.}, such as {@code OFFERED}
   */
  public static Problem swapWishNotOpen(String state) {
    return plain(ProblemType.SWAP_WISH_NOT_OPEN, new Messages.Word("swap-wish." + state));
  }

  /** The body does not keep to the contract, or is not JSON at all. */
  public static Problem badBody(List<BodyFault> faults) {
    var type =
        faults.stream().anyMatch(BodyFault::malformed)
            ? ProblemType.MALFORMED_BODY
            : ProblemType.INVALID_REQUEST;
    return withErrors(
        type,
        faults.size(),
        language -> faults.stream().map(fault -> Errors.of(fault, language)).toList());
  }

  /** Parameters or headers do not keep to the contract. */
  public static Problem badParameters(List<ParameterFault> faults) {
    return withErrors(
        ProblemType.INVALID_REQUEST,
        faults.size(),
        language -> faults.stream().map(fault -> Errors.of(fault, language)).toList());
  }

  /** The caller has to wait. */
  public static Problem tooManyRequests(long seconds) {
    return problem(
        ProblemType.TOO_MANY_REQUESTS,
        plainDetail(ProblemType.TOO_MANY_REQUESTS, seconds),
        Map.of("Retry-After", Long.toString(seconds)),
        Lists.NONE);
  }

  /** The body is larger than this many bytes. */
  public static Problem bodyTooLarge(int bytes) {
    return plain(ProblemType.BODY_TOO_LARGE, bytes);
  }

  static Problem methodNotAllowed(String allowed) {
    return problem(
        ProblemType.METHOD_NOT_ALLOWED,
        plainDetail(ProblemType.METHOD_NOT_ALLOWED, allowed),
        Map.of("Allow", allowed),
        Lists.NONE);
  }

  static Problem internal(String incident) {
    return new Problem(
        ProblemType.INTERNAL,
        new Content(
            plainDetail(ProblemType.INTERNAL), "urn:uuid:" + incident, Map.of(), Lists.NONE));
  }

  static Problem plain(ProblemType type, Object... values) {
    return problem(type, plainDetail(type, values), Map.of(), Lists.NONE);
  }

  private static Problem withDetail(ProblemType type, String key, Object... values) {
    return problem(type, messages -> messages.sentence(key, values), Map.of(), Lists.NONE);
  }

  private static Problem withFaults(ProblemType type, List<Fault> faults) {
    return withErrors(
        type,
        faults.size(),
        language -> faults.stream().map(fault -> Errors.of(fault, language)).toList());
  }

  private static Problem withErrors(
      ProblemType type, int count, Function<Locale, List<ProblemErrorDto>> errors) {
    return problem(
        type,
        plainDetail(type, count),
        Map.of(),
        new Lists(errors, Lists.NONE.violations(), List.of()));
  }

  private static Problem problem(
      ProblemType type,
      Function<Messages, String> detail,
      Map<String, String> headers,
      Lists lists) {
    return new Problem(type, new Content(detail, "", headers, lists));
  }

  private static Function<Messages, String> plainDetail(ProblemType type, Object... values) {
    return messages -> messages.sentence("problem." + type.slug() + ".detail", values);
  }
}
