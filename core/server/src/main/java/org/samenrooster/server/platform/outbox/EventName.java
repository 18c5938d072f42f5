package org.samenrooster.server.platform.outbox;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that can happen and be told. A name and its version are in the database and with
 * whoever listens, so what an event carries changes only together with its version, and none is
 * ever used again for something else.
 */
public enum EventName {
  /** The team was handed in again: its people, contracts, shift types or rules may be others. */
  TEAM_REPLACED("team-replaced", 1, Audience.TEAM),
  /** The team has another care demand. */
  CARE_DEMAND_STORED("care-demand-stored", 1, Audience.TEAM),
  /** The team agreed something else about its rostering, from a day on. */
  AGREEMENTS_STORED("agreements-stored", 1, Audience.TEAM, EventDetail.FROM),
  /** A member said what he wishes for; told to him alone. */
  WISHES_STORED("wishes-stored", 1, Audience.ONESELF, EventDetail.PERIOD),
  /** The team has another base roster. */
  BASE_ROSTER_ACCEPTED("base-roster-accepted", 1, Audience.TEAM, EventDetail.BASE_ROSTER),
  /** There is a new period, a draft. */
  PERIOD_PLANNED("period-planned", 1, Audience.TEAM, EventDetail.PERIOD),
  /** A period went to another phase, other than by approval and publication. */
  PERIOD_MOVED(
      "period-moved", 1, Audience.TEAM, EventDetail.PERIOD, EventDetail.COMMAND, EventDetail.PHASE),
  /** The team lead approved a roster. */
  PERIOD_APPROVED("period-approved", 1, Audience.TEAM, EventDetail.PERIOD),
  /** A roster was published. */
  PERIOD_PUBLISHED("period-published", 1, Audience.TEAM, EventDetail.PERIOD),
  /** A member took an open shift. */
  SHIFT_PICKED("shift-picked", 1, Audience.TEAM, EventDetail.PERIOD, EventDetail.SHIFT),
  /** A member gave back a shift that he had picked; it is open again. */
  PICK_WITHDRAWN("pick-withdrawn", 1, Audience.TEAM, EventDetail.PERIOD, EventDetail.SHIFT),
  /** The team lead gave an open shift to this member by hand. */
  SHIFT_ASSIGNED("shift-assigned", 1, Audience.TEAM, EventDetail.PERIOD, EventDetail.SHIFT),
  /** The team lead took a shift back that was given to this member; it is open again. */
  SHIFT_UNASSIGNED("shift-unassigned", 1, Audience.TEAM, EventDetail.PERIOD, EventDetail.SHIFT),
  /** A completion's proposal became the roster; it concerns whose roster changed by it. */
  COMPLETION_TAKEN("completion-taken", 1, Audience.TEAM, EventDetail.PERIOD),
  /** The team lead approved these members' lines of a roster. */
  LINES_APPROVED("lines-approved", 1, Audience.CONCERNED, EventDetail.PERIOD),
  /** A member was asked whether she agrees with a roster that comes late. */
  LATE_CONSENT_ASKED("late-consent-asked", 1, Audience.CONCERNED, EventDetail.PERIOD),
  /** She answered, or the team lead wrote down what she said; not told what. */
  LATE_CONSENT_ANSWERED("late-consent-answered", 1, Audience.CONCERNED, EventDetail.PERIOD),
  /** A member was named deputy of the team lead, or is none any more. */
  DEPUTY_CHANGED("deputy-changed", 1, Audience.TEAM),
  /** What was really worked on a shift was written down. */
  WORKED_TIME_RECORDED("worked-time-recorded", 1, Audience.CONCERNED, EventDetail.SHIFT),
  /** What was really worked on a shift of a closed period was put right. */
  WORKED_TIME_CORRECTED("worked-time-corrected", 1, Audience.CONCERNED, EventDetail.SHIFT),
  /** The team lead approved worked hours of these members. */
  WORKED_HOURS_APPROVED("worked-hours-approved", 1, Audience.CONCERNED, EventDetail.PERIOD),
  /** More contract hours were proposed, accepted, declined, withdrawn, or are known to HR. */
  CONTRACT_EXTENSION_CHANGED(
      "contract-extension-changed",
      1,
      Audience.CONCERNED,
      EventDetail.CONTRACT_EXTENSION,
      EventDetail.STATE),
  /** A member asked for leave. */
  LEAVE_REQUESTED("leave-requested", 1, Audience.CONCERNED, EventDetail.LEAVE_REQUEST),
  /** Leave was granted, refused or withdrawn. */
  LEAVE_ANSWERED(
      "leave-answered", 1, Audience.CONCERNED, EventDetail.LEAVE_REQUEST, EventDetail.STATE),
  /** Those whom a change of the published roster concerns are asked. */
  ROSTER_CHANGE_PROPOSED(
      "roster-change-proposed", 1, Audience.CONCERNED, EventDetail.ROSTER_CHANGE),
  /** Somebody answered a change of the published roster, or it came to an end; not told who. */
  ROSTER_CHANGE_MOVED(
      "roster-change-moved", 1, Audience.CONCERNED, EventDetail.ROSTER_CHANGE, EventDetail.STATE),
  /** The team lead wrote down that this member said yes to a change by telephone. */
  CONSENT_ENTERED_BY_PHONE(
      "consent-entered-by-phone", 1, Audience.CONCERNED, EventDetail.ROSTER_CHANGE),
  /** This member says that there was no such yes by telephone. */
  CONSENT_DISPUTED("consent-disputed", 1, Audience.CONCERNED, EventDetail.ROSTER_CHANGE),
  /** A shift of a published roster went to somebody else, or became open. */
  SHIFT_EXCHANGED("shift-exchanged", 1, Audience.TEAM, EventDetail.PERIOD, EventDetail.SHIFT),
  /** A member's wish to swap a shift was put down, changed, or went to another state. */
  SWAP_WISH_CHANGED(
      "swap-wish-changed", 1, Audience.CONCERNED, EventDetail.SWAP_WISH, EventDetail.STATE),
  /** A sick call was registered, ended, confirmed or refused. */
  SICK_CALL_CHANGED(
      "sick-call-changed", 1, Audience.CONCERNED, EventDetail.SICK_CALL, EventDetail.STATE),
  /** A shift is vacated: another one is open instead of it. */
  REPLACEMENT_OPENED("replacement-opened", 1, Audience.TEAM, EventDetail.PERIOD, EventDetail.SHIFT),
  /** A vacated shift is its holder's again, and none is open instead of it. */
  REPLACEMENT_TAKEN_AWAY(
      "replacement-taken-away", 1, Audience.TEAM, EventDetail.PERIOD, EventDetail.SHIFT);

  /** Who may know that something happened. */
  public enum Audience {
    /** Everybody who may see the team. */
    TEAM,
    /** The members whom it concerns, and the team lead; their colleagues do not. */
    CONCERNED,
    /** The members whom it concerns, each of them; neither colleagues nor who plans or watches. */
    ONESELF
  }

  private final String code;
  private final int version;
  private final Audience audience;
  private final Set<EventDetail> details;

  EventName(String code, int version, Audience audience, EventDetail... details) {
    this.code = code;
    this.version = version;
    this.audience = audience;
    this.details = Set.of(details);
  }

  /** The event with this code and version; empty if this version of the server has none. */
  public static Optional<EventName> of(String code, int version) {
    return Arrays.stream(values())
        .filter(name -> name.code.equals(code) && name.version == version)
        .findFirst();
  }

  /** The name outside of this code, such as {@code shift-picked}; without its version. */
  public String code() {
    return code;
  }

  /** The version of what it carries, from 1. */
  public int version() {
    return version;
  }

  /** Who may know. */
  public Audience audience() {
    return audience;
  }

  /** What each such event says, no more and no less. */
  public Set<EventDetail> details() {
    return details;
  }
}
