package org.samenrooster.server.platform.security;

import static org.samenrooster.server.platform.security.Role.ADMINISTRATOR;
import static org.samenrooster.server.platform.security.Role.AUDITOR;
import static org.samenrooster.server.platform.security.Role.HR_INTEGRATOR;
import static org.samenrooster.server.platform.security.Role.MEMBER;
import static org.samenrooster.server.platform.security.Role.POOL_COORDINATOR;
import static org.samenrooster.server.platform.security.Role.TEAM_LEAD;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who may do what: the only place that decides it. An operation that is not listed may be done by
 * nobody. A test holds the list to the contract's {@code x-roles}.
 *
 * <p>MEMBER and TEAM_LEAD are held in the team of the address, the other roles in the organisation.
 * Whether it is the caller's own shift is the feature's business.
 */
final class Authorisation {

  private static final Rule EVERYONE = new Rule(Kind.EVERYONE, Role.none());
  private static final Rule SIGNED_IN = new Rule(Kind.SIGNED_IN, Role.none());

  private static final Rule READ_TEAM =
      roles(MEMBER, TEAM_LEAD, POOL_COORDINATOR, ADMINISTRATOR, AUDITOR);
  private static final Rule READ_TEAM_AS_HR =
      roles(MEMBER, TEAM_LEAD, POOL_COORDINATOR, ADMINISTRATOR, AUDITOR, HR_INTEGRATOR);
  private static final Rule OWN_OR_LED = roles(MEMBER, TEAM_LEAD);
  private static final Rule OWN_OR_WATCHED = roles(MEMBER, TEAM_LEAD, ADMINISTRATOR, AUDITOR);
  private static final Rule LEAD = roles(TEAM_LEAD);
  private static final Rule WATCH_LEAD = roles(TEAM_LEAD, ADMINISTRATOR, AUDITOR);
  private static final Rule MAINTAIN_TEAM = roles(ADMINISTRATOR, HR_INTEGRATOR);

  private static final Map<String, Rule> RULES =
      Map.ofEntries(
          Map.entry("listDemoLogins", EVERYONE),
          Map.entry("createDemoToken", EVERYONE),
          Map.entry("readCalendar", EVERYONE),
          Map.entry("getMe", SIGNED_IN),
          Map.entry("getMyToday", SIGNED_IN),
          Map.entry("followMe", SIGNED_IN),
          Map.entry("getMailAddress", SIGNED_IN),
          Map.entry("askMailAddress", SIGNED_IN),
          Map.entry("confirmMailAddress", SIGNED_IN),
          Map.entry("removeMailAddress", SIGNED_IN),
          Map.entry("getMyPrintedWeek", SIGNED_IN),
          Map.entry("getPrintedWeek", READ_TEAM),
          Map.entry("getCalendarFeed", SIGNED_IN),
          Map.entry("renewCalendarFeed", SIGNED_IN),
          Map.entry("revokeCalendarFeed", SIGNED_IN),
          Map.entry("listNotifications", SIGNED_IN),
          Map.entry("readNotifications", SIGNED_IN),
          Map.entry("getNotificationPreferences", SIGNED_IN),
          Map.entry("putNotificationPreferences", SIGNED_IN),
          Map.entry("followTeam", READ_TEAM),
          Map.entry("listTeamEvents", READ_TEAM),
          Map.entry("listMyAccesses", SIGNED_IN),
          Map.entry("getMyData", SIGNED_IN),
          Map.entry("getTeamCouncilReport", WATCH_LEAD),
          Map.entry("getCouncilReport", roles(ADMINISTRATOR, AUDITOR)),
          Map.entry("listDecisions", OWN_OR_WATCHED),
          Map.entry("getDecision", OWN_OR_WATCHED),
          Map.entry("getMemberData", roles(ADMINISTRATOR)),
          Map.entry("listTeams", SIGNED_IN),
          Map.entry("createTeam", MAINTAIN_TEAM),
          Map.entry("getTeam", roles(TEAM_LEAD, ADMINISTRATOR, HR_INTEGRATOR, AUDITOR)),
          Map.entry("replaceTeam", MAINTAIN_TEAM),
          Map.entry("listMembers", READ_TEAM_AS_HR),
          Map.entry("listShiftTypes", READ_TEAM_AS_HR),
          Map.entry("getTeamAgreements", READ_TEAM),
          Map.entry("putTeamAgreements", LEAD),
          Map.entry("listTeamAgreements", READ_TEAM),
          Map.entry("getAgreementStanding", OWN_OR_WATCHED),
          Map.entry("listAgreementStandings", WATCH_LEAD),
          Map.entry("getCareDemand", roles(TEAM_LEAD, POOL_COORDINATOR, ADMINISTRATOR, AUDITOR)),
          Map.entry("putCareDemand", LEAD),
          Map.entry("getStaffingNeed", READ_TEAM),
          Map.entry("getShiftDemand", READ_TEAM),
          Map.entry("startBaseRosterJob", LEAD),
          Map.entry("compareDemand", WATCH_LEAD),
          Map.entry("listBaseRosterJobs", WATCH_LEAD),
          Map.entry("getBaseRosterJob", WATCH_LEAD),
          Map.entry("followBaseRosterJob", WATCH_LEAD),
          Map.entry("cancelBaseRosterJob", LEAD),
          Map.entry("acceptBaseRosterProposal", LEAD),
          Map.entry("getBaseRoster", READ_TEAM),
          Map.entry("listPeriods", READ_TEAM),
          Map.entry("createPeriod", LEAD),
          Map.entry("getPeriod", READ_TEAM),
          Map.entry("movePeriod", LEAD),
          Map.entry("approvePeriod", LEAD),
          Map.entry("publishPeriod", LEAD),
          Map.entry("getRoster", READ_TEAM),
          Map.entry("getCoverage", READ_TEAM),
          Map.entry("getWishes", OWN_OR_LED),
          Map.entry("putWishes", roles(MEMBER)),
          Map.entry("listWishVersions", roles(MEMBER)),
          Map.entry("restoreWishes", roles(MEMBER)),
          Map.entry("listWishes", LEAD),
          Map.entry("listOpenShifts", READ_TEAM),
          Map.entry("listLentShifts", roles(MEMBER)),
          Map.entry("pickLentShift", roles(MEMBER)),
          Map.entry("pickShift", OWN_OR_LED),
          Map.entry("withdrawPick", OWN_OR_LED),
          Map.entry("getMemberRoster", READ_TEAM),
          Map.entry("getPlannedHours", OWN_OR_WATCHED),
          Map.entry("recordWorkedTime", OWN_OR_LED),
          Map.entry("listWorkedHours", WATCH_LEAD),
          Map.entry("approveWorkedHours", LEAD),
          Map.entry("correctWorkedTime", LEAD),
          Map.entry("getHoursAccount", OWN_OR_WATCHED),
          Map.entry("listHoursEntries", OWN_OR_WATCHED),
          Map.entry("getSeasonProfile", READ_TEAM),
          Map.entry("putSeasonProfile", LEAD),
          Map.entry("getSeasonWish", OWN_OR_LED),
          Map.entry("putSeasonWish", OWN_OR_LED),
          Map.entry("bringInBalance", MAINTAIN_TEAM),
          Map.entry("correctBalance", MAINTAIN_TEAM),
          Map.entry("settleHoursYear", MAINTAIN_TEAM),
          Map.entry("exportHours", MAINTAIN_TEAM),
          Map.entry("getExtraHoursWish", OWN_OR_WATCHED),
          Map.entry("putExtraHoursWish", roles(MEMBER)),
          Map.entry("listExtraHoursWishes", WATCH_LEAD),
          Map.entry("proposeContractExtension", OWN_OR_LED),
          Map.entry("listContractExtensions", OWN_OR_WATCHED),
          Map.entry("answerContractExtension", OWN_OR_LED),
          Map.entry("listExtensionsForHr", MAINTAIN_TEAM),
          Map.entry("confirmContractExtension", MAINTAIN_TEAM),
          Map.entry("getLeaveSettings", SIGNED_IN),
          Map.entry("putLeaveSettings", MAINTAIN_TEAM),
          Map.entry("getLeaveCalendar", READ_TEAM),
          Map.entry("requestLeave", roles(MEMBER)),
          Map.entry("listLeaveRequests", OWN_OR_WATCHED),
          Map.entry("getLeaveRequest", OWN_OR_WATCHED),
          Map.entry("answerLeaveRequest", OWN_OR_LED),
          Map.entry("registerSickCall", OWN_OR_LED),
          Map.entry("listSickCalls", OWN_OR_WATCHED),
          Map.entry("getSickCall", OWN_OR_WATCHED),
          Map.entry("askForReplacements", OWN_OR_LED),
          Map.entry("endSickCall", OWN_OR_LED),
          Map.entry("listSickCallsForHr", MAINTAIN_TEAM),
          Map.entry("decideSickCall", MAINTAIN_TEAM),
          Map.entry("getTeamHours", WATCH_LEAD),
          Map.entry("getTeamMeasures", WATCH_LEAD),
          Map.entry("getOrganisationHours", roles(ADMINISTRATOR, AUDITOR)),
          Map.entry("listRules", READ_TEAM_AS_HR),
          Map.entry("checkChange", OWN_OR_LED),
          Map.entry("listPeriodViolations", OWN_OR_WATCHED),
          Map.entry("acceptViolation", LEAD),
          Map.entry("startCompletionJob", LEAD),
          Map.entry("listCompletionJobs", WATCH_LEAD),
          Map.entry("getCompletionJob", WATCH_LEAD),
          Map.entry("followCompletionJob", WATCH_LEAD),
          Map.entry("cancelCompletionJob", LEAD),
          Map.entry("takeCompletionProposal", LEAD),
          Map.entry("assignShift", LEAD),
          Map.entry("unassignShift", LEAD),
          Map.entry("listCompletionReasons", OWN_OR_LED),
          Map.entry("getApprovalOverview", WATCH_LEAD),
          Map.entry("approveLines", LEAD),
          Map.entry("sendPeriodBack", LEAD),
          Map.entry("listPeriodRemarks", OWN_OR_LED),
          Map.entry("listLateConsents", OWN_OR_LED),
          Map.entry("askForLateConsents", LEAD),
          Map.entry("enterLateConsents", LEAD),
          Map.entry("answerLateConsent", OWN_OR_LED),
          Map.entry("disputeLateConsent", OWN_OR_LED),
          Map.entry("listDeputies", READ_TEAM),
          Map.entry("nameDeputy", roles(TEAM_LEAD, ADMINISTRATOR)),
          Map.entry("endDeputy", roles(TEAM_LEAD, ADMINISTRATOR)),
          Map.entry("getBurdenBalance", OWN_OR_LED),
          Map.entry("listSwapWishes", OWN_OR_WATCHED),
          Map.entry("getSwapWish", OWN_OR_WATCHED),
          Map.entry("putDownSwapWish", roles(MEMBER)),
          Map.entry("changeSwapWish", roles(MEMBER)),
          Map.entry("withdrawSwapWish", roles(MEMBER)),
          Map.entry("suggestMembers", LEAD),
          Map.entry("suggestRepair", LEAD),
          Map.entry("findSwapRings", LEAD),
          Map.entry("listRosterChanges", OWN_OR_WATCHED),
          Map.entry("proposeRosterChange", OWN_OR_LED),
          Map.entry("getRosterChange", OWN_OR_WATCHED),
          Map.entry("getRosterChangeEffects", OWN_OR_LED),
          Map.entry("answerRosterChange", OWN_OR_LED),
          Map.entry("withdrawRosterChange", OWN_OR_LED),
          Map.entry("enterConsentByPhone", LEAD),
          Map.entry("disputeConsentByPhone", OWN_OR_LED),
          Map.entry("decideRosterChange", LEAD),
          Map.entry("calculateNetEffect", SIGNED_IN));

  private Authorisation() {}

  enum Kind {
    EVERYONE,
    SIGNED_IN,
    ROLES
  }

  record Rule(Kind kind, Set<Role> roles) {}

  static Optional<Rule> of(String operationId) {
    return Optional.ofNullable(RULES.get(operationId));
  }

  /** Whether the operation can be called without being signed in. */
  static boolean openToEveryone(String operationId) {
    return of(operationId).filter(rule -> rule.kind() == Kind.EVERYONE).isPresent();
  }

  /**
   * Whether the caller's roles suffice.
   *
   * @param teamId the team of the address; empty where the address has none
   */
  static boolean allows(String operationId, Caller caller, Optional<String> teamId) {
    return of(operationId).filter(rule -> allows(rule, caller, teamId)).isPresent();
  }

  private static boolean allows(Rule rule, Caller caller, Optional<String> teamId) {
    return rule.kind() != Kind.ROLES
        || rule.roles().stream().anyMatch(role -> caller.is(role, teamId.orElse("")));
  }

  private static Rule roles(Role first, Role... others) {
    return new Rule(Kind.ROLES, EnumSet.of(first, others));
  }
}
