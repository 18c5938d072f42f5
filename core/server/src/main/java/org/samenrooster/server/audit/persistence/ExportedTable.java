package org.samenrooster.server.audit.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table that has something about single people.
 *
 * @param name of the table
 * @param theirs which rows are about a person; {@code :me} is the person and {@code :mine} her
 *     memberships
 * @param leftOut columns that are not hers to know: secrets, documents about the whole team
 */
record ExportedTable(String name, String theirs, Set<String> leftOut) {

  private static final String PERSON = "person_id = :me";
  private static final String MEMBER = "member_id in :mine";
  private static final String MINE =
      "(select id from team_member where organisation_id = ? and person_id = ?)";
  private static final String CHANGES =
      "(select change_id from roster_change_consent where member_id in :mine)";

  /** Every table with something about single people, but those of {@link #EXCUSED}. */
  static final List<ExportedTable> ALL =
      Stream.of(
              one("person", "id = :me", "natural_person_id"),
              all(PERSON, "person_login", "employment", "person_fact", "absence"),
              all(PERSON, "organisation_role", "team_member", "team_role", "team_deputy"),
              all(MEMBER, "fixed_free_day", "member_qualification", "base_roster_line"),
              one("member_coaching", "member_id in :mine or coach_id in :mine"),
              all(MEMBER, "base_roster_cell", "held_back_shifts", "period_wish"),
              all(MEMBER, "completion_reason", "line_approval", "period_remark", "burden_entry"),
              one("shift", "holder_member_id in :mine"),
              all(MEMBER, "worked_time", "worked_approval", "violation_acceptance"),
              one(
                  "worked_call_out",
                  "worked_time_id in (select id from worked_time where member_id in :mine)"),
              all(PERSON, "hours_account", "season_wish", "contract_extension"),
              one(
                  "hours_entry",
                  "account_id in (select id from hours_account where person_id = :me)"),
              all(MEMBER, "extra_hours_wish", "roster_change_consent", "swap_wish"),
              all(MEMBER, "publication_consent"),
              one("roster_change", "proposer_member_id in :mine or id in " + CHANGES),
              one("roster_change_move", "from_member_id in :mine or to_member_id in :mine"),
              all(PERSON, "leave_request", "sick_call", "notification"),
              all(PERSON, "notification_preference"),
              one("calendar_feed", PERSON, "secret_digest"),
              one("mail_address", PERSON, "code_digest"),
              one("base_roster_job", "requested_by = :me", "request", "progress", "proposal"),
              one("completion_job", "requested_by = :me", "request", "progress", "proposal"),
              one("base_roster", "accepted_by = :me"),
              one("completion_take", "taken_by = :me"),
              one("roster_period", "approved_by = :me"),
              one("season_profile", "changed_by = :me"),
              one("team_agreement", "agreed_by = :me", "document"),
              one("leave_settings", "changed_by = :me"),
              one(
                  "decision_log",
                  "person_id = :me or subject_id in :mine or member_id in :mine"
                      + " or subject_id in (select id from leave_request where person_id = :me)"
                      + " or subject_id in (select id from sick_call where person_id = :me)"
                      + " or subject_id in (select id from contract_extension where person_id = :me)"
                      + " or subject_id in "
                      + CHANGES),
              one("data_access", "person_id = :me or member_id in :mine or reader_id = :me"))
          .flatMap(tables -> tables)
          .toList();

  /** Tables that name people and are not exported, because of what is told of them. */
  static final Set<String> EXCUSED =
      Set.of(
          // Copies of answers, kept for a week so that a request may be repeated.
          "idempotency_key",
          // Ids and codes for two weeks; what was told is in the notifications.
          "outbox_event");

  private static final Set<String> NEVER = Set.of("organisation_id", "version");
  private static final Set<String> WHO = Set.of("coach_id", "reader_id");

  private static Stream<ExportedTable> all(String theirs, String... names) {
    return Stream.of(names).map(name -> new ExportedTable(name, theirs, Set.of()));
  }

  private static Stream<ExportedTable> one(String name, String theirs, String... leftOut) {
    return Stream.of(new ExportedTable(name, theirs, Set.of(leftOut)));
  }

  /** Whether a column, of whatever table, tells a person or a member. */
  static boolean tellsWho(String column) {
    return column.endsWith("person_id")
        || column.endsWith("member_id")
        || column.endsWith("_by")
        || WHO.contains(column);
  }

  boolean tells(String column) {
    return !NEVER.contains(column) && !leftOut.contains(column);
  }

  /** The query for the rows of a person; its values are {@link #values}. */
  String query() {
    var condition = theirs.replace(":mine", MINE).replace(":me", "?");
    return "select * from " + name + " where organisation_id = ? and (" + condition + ")";
  }

  List<String> values(String organisationId, String personId) {
    var values = new ArrayList<>(List.of(organisationId));
    for (var at = theirs.indexOf(":m"); at >= 0; at = theirs.indexOf(":m", at + 1)) {
      if (theirs.startsWith(":mine", at)) {
        values.add(organisationId);
      }
      values.add(personId);
    }
    return values;
  }
}
