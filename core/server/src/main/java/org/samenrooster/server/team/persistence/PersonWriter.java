package org.samenrooster.server.team.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samenrooster.fault.Fault;
import org.samenrooster.team.TeamDraft.MemberDraft;

/** Writes persons, their contracts, their facts and with what they sign in. */
final class PersonWriter {

  private final EntityManager database;
  private final String organisationId;
  private final ContractWriter contracts;

  PersonWriter(EntityManager database, String organisationId) {
    this.database = database;
    this.organisationId = organisationId;
    this.contracts = new ContractWriter(database, organisationId);
  }

  /**
   * Writes one person.
   *
   * @param known who it is, if the member is known already
   * @param subject with what he signs in; finds a person whom another team brought in
   * @param place of the member in the document
   * @return the person's id
   */
  String write(Optional<String> known, MemberDraft draft, Optional<String> subject, String place) {
    var person =
        known
            .map(id -> database.find(PersonRow.class, id))
            .or(() -> subject.flatMap(this::bySubject))
            .orElseGet(() -> new PersonRow(organisationId, UUID.randomUUID().toString()));
    var before = person.externalId();
    person.take(draft, subject);
    // Filled first, as Hibernate inserts what it holds now; nothing for a row that is there
    // already.
    database.persist(person);
    database.flush();
    if (!before.equals(subject)) {
      before.ifPresent(old -> signOff(person.id(), old));
      subject.ifPresent(now -> signOn(person.id(), now));
    }
    contracts.write(person.id(), place, draft.employments());
    replaceFacts(person.id(), draft);
    return person.id();
  }

  /** The person whom the HR suite knows by this subject, or whom it signs in. */
  @SuppressWarnings("unchecked")
  Optional<PersonRow> bySubject(String subject) {
    List<PersonRow> found =
        database
            .createNativeQuery(
                "select p.* from person p where p.organisation_id = ?1 and (p.external_id = ?2 or p.id in"
                    + " (select l.person_id from person_login l where l.organisation_id = ?1"
                    + " and l.subject = ?2))",
                PersonRow.class)
            .setParameter(1, organisationId)
            .setParameter(2, subject)
            .getResultList();
    return found.stream().findFirst();
  }

  private void signOff(String personId, String subject) {
    execute(
        "delete from person_login where organisation_id = ?1 and person_id = ?2 and subject = ?3",
        personId,
        subject);
  }

  // Whoever signs in at an issuer that the organisation uses is a colleague of those who do.
  @SuppressWarnings("unchecked")
  private void signOn(String personId, String subject) {
    List<String> issuers =
        database
            .createNativeQuery(
                "select distinct issuer from person_login where organisation_id = ?1"
                    + " and issuer not in (select issuer from person_login"
                    + " where organisation_id = ?1 and subject = ?2)")
            .setParameter(1, organisationId)
            .setParameter(2, subject)
            .getResultList();
    for (var issuer : issuers) {
      execute(
          "insert into person_login (organisation_id, person_id, issuer, subject)"
              + " values (?1, ?2, ?3, ?4)",
          personId,
          issuer,
          subject);
    }
  }

  /** Everything that was refused so far; then the transaction must not be committed. */
  List<Fault> faults() {
    return contracts.faults();
  }

  private void replaceFacts(String personId, MemberDraft draft) {
    execute("delete from person_fact where organisation_id = ?1 and person_id = ?2", personId);
    for (var fact : draft.facts()) {
      database.persist(new PersonFactRow(organisationId, personId, fact));
    }
  }

  private void execute(String sql, Object... values) {
    var statement = database.createNativeQuery(sql).setParameter(1, organisationId);
    for (int i = 0; i < values.length; i++) {
      statement.setParameter(i + 2, values[i]);
    }
    statement.executeUpdate();
  }
}
