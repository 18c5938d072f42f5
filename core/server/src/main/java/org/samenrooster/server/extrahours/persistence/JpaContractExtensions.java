package org.samenrooster.server.extrahours.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.samenrooster.hours.extra.ContractExtension;
import org.samenrooster.hours.extra.ExtensionState;
import org.samenrooster.server.extrahours.application.ContractExtensions;
import org.samenrooster.server.extrahours.application.HrExtension;
import org.samenrooster.server.extrahours.application.StoredExtension;
import org.samenrooster.server.extrahours.application.StoredExtension.Place;
import org.samenrooster.server.platform.paging.MomentPage;
import org.samenrooster.server.platform.paging.PagedQueries;
import org.samenrooster.server.team.application.StoredTeam;

/** Contract extensions in the database. */
@ApplicationScoped
class JpaContractExtensions implements ContractExtensions {

  private static final String NAMED =
      "select e, p.displayName, a.displayName, s.displayName from ContractExtensionRow e"
          + " join SpeakerRow p on p.id = e.proposedBy"
          + " left join SpeakerRow a on a.id = e.answeredBy"
          + " left join SpeakerRow s on s.id = e.sentBy"
          + " where e.organisationId = :organisation";
  private static final String FOR_HR =
      "select e, p.displayName, a.displayName, s.displayName, o, t from ContractExtensionRow e"
          + " join SpeakerRow p on p.id = e.proposedBy"
          + " join SpeakerRow o on o.id = e.personId"
          + " join ExtensionTeamRow t on t.id = e.teamId"
          + " left join SpeakerRow a on a.id = e.answeredBy"
          + " left join SpeakerRow s on s.id = e.sentBy"
          + " where e.organisationId = :organisation";

  @Inject private EntityManager database;

  @Override
  public void add(String organisationId, Place place, ContractExtension proposal, Instant at) {
    database.persist(new ContractExtensionRow(organisationId, place, proposal, at));
    database.flush();
  }

  @Override
  public void answer(
      String organisationId, ContractExtension answered, String personId, Instant at) {
    row(organisationId, answered.id()).answered(answered, personId, at);
    database.flush();
  }

  @Override
  public void send(String organisationId, ContractExtension sent, Receipt receipt) {
    row(organisationId, sent.id()).sent(sent, receipt);
    database.flush();
  }

  private ContractExtensionRow row(String organisationId, String extensionId) {
    return database
        .createQuery(
            "select e from ContractExtensionRow e where e.organisationId = :organisation"
                + " and e.id = :id",
            ContractExtensionRow.class)
        .setParameter("organisation", organisationId)
        .setParameter("id", extensionId)
        .getSingleResult();
  }

  // Not the row: it is read after the person is locked, and must be as it is then.
  @Override
  public Optional<String> personOf(StoredTeam team, String extensionId) {
    return persons(team.organisationId(), extensionId, " and e.teamId = :team")
        .setParameter("team", team.team().id())
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<String> personOf(String organisationId, String extensionId) {
    return persons(organisationId, extensionId, "").getResultStream().findFirst();
  }

  private TypedQuery<String> persons(String organisationId, String extensionId, String besides) {
    return database
        .createQuery(
            "select e.personId from ContractExtensionRow e"
                + " where e.organisationId = :organisation and e.id = :id"
                + besides,
            String.class)
        .setParameter("organisation", organisationId)
        .setParameter("id", extensionId);
  }

  @Override
  public Optional<StoredExtension> one(String organisationId, String extensionId) {
    return database
        .createQuery(NAMED + " and e.id = :id", Object[].class)
        .setParameter("organisation", organisationId)
        .setParameter("id", extensionId)
        .getResultStream()
        .map(JpaContractExtensions::stored)
        .findFirst();
  }

  private static StoredExtension stored(Object[] row) {
    return ((ContractExtensionRow) row[0])
        .stored((String) row[1], (String) row[2], (String) row[3]);
  }

  @Override
  public List<ContractExtension> agreed(String organisationId, String personId) {
    return database
        .createQuery(
            "select e from ContractExtensionRow e where e.organisationId = :organisation"
                + " and e.personId = :person and e.basisWeeklyMinutes is not null"
                + " order by e.from, e.id",
            ContractExtensionRow.class)
        .setParameter("organisation", organisationId)
        .setParameter("person", personId)
        .getResultStream()
        .map(ContractExtensionRow::extension)
        .toList();
  }

  @Override
  public List<StoredExtension> latestFirst(
      StoredTeam team, Optional<String> memberId, MomentPage page) {
    var jpql =
        NAMED
            + " and e.teamId = :team"
            + memberId.map(id -> " and e.memberId = :member").orElse("")
            + PagedQueries.before(page, "e.proposedAt", "e.id")
            + " order by e.proposedAt desc, e.id desc";
    var query = paged(jpql, team.organisationId(), page).setParameter("team", team.team().id());
    memberId.ifPresent(id -> query.setParameter("member", id));
    return query.getResultStream().map(JpaContractExtensions::stored).toList();
  }

  private TypedQuery<Object[]> paged(String jpql, String organisationId, MomentPage page) {
    return PagedQueries.of(page, database.createQuery(jpql, Object[].class))
        .setParameter("organisation", organisationId);
  }

  @Override
  public List<HrExtension> forHr(String organisationId, ExtensionState state, MomentPage page) {
    var jpql =
        FOR_HR
            + " and e.state = :state"
            + PagedQueries.after(page, "e.answeredAt", "e.id")
            + " order by e.answeredAt, e.id";
    return paged(jpql, organisationId, page)
        .setParameter("state", state)
        .getResultStream()
        .map(JpaContractExtensions::hr)
        .toList();
  }

  @Override
  public Optional<HrExtension> oneForHr(String organisationId, String extensionId) {
    return database
        .createQuery(FOR_HR + " and e.id = :id", Object[].class)
        .setParameter("organisation", organisationId)
        .setParameter("id", extensionId)
        .getResultStream()
        .map(JpaContractExtensions::hr)
        .findFirst();
  }

  private static HrExtension hr(Object[] row) {
    return new HrExtension(
        stored(row), ((SpeakerRow) row[4]).person(), ((ExtensionTeamRow) row[5]).home());
  }
}
