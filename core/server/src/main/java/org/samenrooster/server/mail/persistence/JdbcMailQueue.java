package org.samenrooster.server.mail.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.samenrooster.server.mail.application.MailAddress.Owner;
import org.samenrooster.server.mail.application.MailQueue;
import org.samenrooster.server.platform.persistence.Statements;

/** What waits to be mailed: new addresses, and notifications marked so. */
@Dependent
class JdbcMailQueue implements MailQueue {

  private static final String OF = " where organisation_id = ? and person_id = ?";
  private static final String DUE =
      """
      select a.organisation_id, a.person_id from mail_address a
      where a.next_try_at <= ? and (a.claimed_until is null or a.claimed_until <= ?)
      and ((a.state = 'ASKED' and a.code_digest is null) or (a.state = 'CONFIRMED' and exists
        (select 1 from notification n where n.organisation_id = a.organisation_id
        and n.person_id = a.person_id and n.mail_state = 'WAITING' and n.announced_at <= ?)))
      order by a.next_try_at
      """;
  private static final String TAKE =
      "update mail_address set claimed_until = ?, failures = failures + 1"
          + OF
          + " and (claimed_until is null or claimed_until <= ?)"
          + " and (state = 'CONFIRMED' or (state = 'ASKED' and code_digest is null))";
  private static final String TRIES = "select failures from mail_address" + OF;
  private static final String NEXT_TRY = "update mail_address set next_try_at = ?" + OF;
  private static final String WAITING =
      "select sequence from notification"
          + OF
          + " and mail_state = 'WAITING' and announced_at <= ?";
  private static final String SETTLE =
      "update notification set mail_state = ?" + OF + " and sequence = ?";
  private static final String CODE =
      "update mail_address set code_digest = ?, code_sent_at = ?, wrong_codes = 0" + OF;
  private static final String SUCCEEDED =
      "update mail_address set claimed_until = null, failures = 0, next_try_at = ?" + OF;
  private static final String CODE_NOT_SENT =
      "update mail_address set code_digest = null, code_sent_at = null" + OF;
  private static final String FAILED = "update mail_address set claimed_until = null" + OF;
  private static final String POSTPONED =
      "update mail_address set claimed_until = null, failures = failures - 1, next_try_at = ?" + OF;
  private static final String REFUSED =
      "update mail_address set state = 'REFUSED', claimed_until = null, code_digest = null,"
          + " code_sent_at = null"
          + OF;

  private final Statements statements;

  @Inject
  JdbcMailQueue(DataSource source) {
    this.statements = new Statements(source, "What is to be mailed");
  }

  @Override
  public List<Owner> due(Instant now, int atMost) {
    return statements.list(
        row -> new Owner(row.getString(1), row.getString(2)), atMost, DUE, now, now, now);
  }

  @Override
  public int take(Owner owner, Instant now, Instant until) {
    var taken = statements.update(TAKE, until, owner.organisationId(), owner.personId(), now);
    return taken == 0
        ? 0
        : statements
            .list(row -> row.getInt(1), 1, TRIES, owner.organisationId(), owner.personId())
            .get(0);
  }

  @Override
  public void nextTry(Owner owner, Instant at) {
    statements.update(NEXT_TRY, at, owner.organisationId(), owner.personId());
  }

  @Override
  public Set<Long> waiting(Owner owner, Instant now) {
    return new TreeSet<>(
        statements.list(
            row -> row.getLong(1), 0, WAITING, owner.organisationId(), owner.personId(), now));
  }

  @Override
  public void settle(Owner owner, Set<Long> numbers, Outcome outcome) {
    numbers.forEach(
        number ->
            statements.update(
                SETTLE, outcome.name(), owner.organisationId(), owner.personId(), number));
  }

  @Override
  public void codeSent(Owner owner, String digest, Instant at) {
    statements.update(CODE, digest, at, owner.organisationId(), owner.personId());
  }

  @Override
  public void succeeded(Owner owner, Instant now) {
    statements.update(SUCCEEDED, now, owner.organisationId(), owner.personId());
  }

  @Override
  public void failed(Owner owner) {
    statements.update(CODE_NOT_SENT, owner.organisationId(), owner.personId());
    statements.update(FAILED, owner.organisationId(), owner.personId());
  }

  @Override
  public void postponed(Owner owner, Instant until) {
    statements.update(CODE_NOT_SENT, owner.organisationId(), owner.personId());
    statements.update(POSTPONED, until, owner.organisationId(), owner.personId());
  }

  @Override
  public void refused(Owner owner) {
    statements.update(REFUSED, owner.organisationId(), owner.personId());
  }
}
