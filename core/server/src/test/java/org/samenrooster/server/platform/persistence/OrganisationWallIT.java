package org.samenrooster.server.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenrooster.server.testing.OnPostgresql;
import org.samenrooster.server.testing.RunningServer;
import org.samenrooster.server.testing.SeededOrganisation;

/** What PostgreSQL itself keeps from a statement that has forgotten to name its organisation. */
@OnPostgresql
final class OrganisationWallIT {

  private final RunningServer server = RunningServer.started();
  private final SeededOrganisation ours = withLocation();
  private final SeededOrganisation theirs = withLocation();

  private SeededOrganisation withLocation() {
    var organisation = SeededOrganisation.on(server);
    organisation.insert(
        "location", "id, organisation_id, name", organisation.id(), organisation.id(), "Here");
    return organisation;
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpa", "jdbc", "transaction"})
  void aStatementThatForgetsItsOrganisationSeesItsOwnRowsOnly(String how) {
    assertThat(peek(how)).isEqualTo("[" + ours.id() + "]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpa", "jdbc", "transaction"})
  void whereNobodyHasSaidForWhomNothingIsSeen(String how) {
    assertThat(server.probe("peek", Map.of("how", how))).isEqualTo("[]");
  }

  @Test
  void nothingCanBeWrittenIntoAnotherOrganisation() {
    var refused =
        server.probe(
            "peek", Map.of("how", "write", "organisation", ours.id(), "into", theirs.id()));
    var written =
        server.probe("peek", Map.of("how", "write", "organisation", ours.id(), "into", ours.id()));

    assertThat(refused).contains("row-level security policy for table \"location\"");
    assertThat(written).isEqualTo("written");
  }

  @Test
  void theWayAroundShowsAllAndClosesBehindOneself() {
    assertThat(peek("around")).contains(ours.id(), theirs.id());
    assertThat(peek("around-in-transaction")).contains(ours.id(), theirs.id());
    assertThat(peek("after")).isEqualTo("[" + ours.id() + "]");
  }

  @Test
  void theWayAroundIsThereAlsoForAJobThatIsTheFirstToGoIt() {
    assertThat(peek("around-first-on-a-thread")).contains(ours.id(), theirs.id());
  }

  @Test
  void everyTableWithAnOrganisationIsGuardedAlsoAgainstItsOwner() {
    var open =
        server.column(
            """
            select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relkind = 'r' and a.attname = 'organisation_id'
            and not (c.relrowsecurity and c.relforcerowsecurity and exists
              (select 1 from pg_policy p where p.polrelid = c.oid))
            """);
    var guarded = server.column("select relname from pg_class where relforcerowsecurity");

    assertThat(open).isEmpty();
    assertThat(guarded).contains("shift", "person_login", "idempotency_key");
    assertThat(guarded).doesNotContainAnyElementsOf(List.of("scheduled_tasks", "organisation"));
  }

  private String peek(String how) {
    return server.probe("peek", Map.of("how", how, "organisation", ours.id()));
  }
}
