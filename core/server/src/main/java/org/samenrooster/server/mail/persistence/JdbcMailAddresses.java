package org.samenrooster.server.mail.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.samenrooster.server.mail.application.MailAddress;
import org.samenrooster.server.mail.application.MailAddress.Owner;
import org.samenrooster.server.mail.application.MailAddress.SentCode;
import org.samenrooster.server.mail.application.MailAddress.State;
import org.samenrooster.server.mail.application.MailAddresses;
import org.samenrooster.server.platform.persistence.Statements;

/** E-mail addresses in the database. */
@Dependent
class JdbcMailAddresses implements MailAddresses {

  private static final String OF =
      """
      select address, language, state, code_digest, code_sent_at, wrong_codes, asked, asked_since
      from mail_address where organisation_id = ? and person_id = ?
      """;
  private static final String FORGET =
      "delete from mail_address where organisation_id = ? and person_id = ?";
  private static final String PUT =
      """
      insert into mail_address (id, organisation_id, person_id, address, language, state,
      wrong_codes, asked, asked_since, failures, next_try_at) values (?, ?, ?, ?, ?, ?, 0, ?, ?, 0, ?)
      """;
  private static final String CONFIRM =
      """
      update mail_address set state = 'CONFIRMED', code_digest = null, code_sent_at = null
      where organisation_id = ? and person_id = ?
      """;
  private static final String WRONG =
      """
      update mail_address set wrong_codes = wrong_codes + 1
      where organisation_id = ? and person_id = ?
      """;
  private static final String REMOVE =
      """
      update mail_address set state = 'REMOVED', address = '', code_digest = null,
      code_sent_at = null where organisation_id = ? and person_id = ?
      """;

  private final Statements statements;

  @Inject
  JdbcMailAddresses(DataSource source) {
    this.statements = new Statements(source, "What is to be mailed");
  }

  @Override
  public Optional<MailAddress> of(Owner owner) {
    return statements
        .list(row -> address(owner, row), 1, OF, owner.organisationId(), owner.personId())
        .stream()
        .findFirst();
  }

  private static MailAddress address(Owner owner, ResultSet row) throws SQLException {
    var digest = Optional.ofNullable(row.getString(4));
    var sentAt = row.getTimestamp(5);
    var wrong = row.getInt(6);
    return new MailAddress(
        owner,
        row.getString(1),
        Locale.forLanguageTag(row.getString(2)),
        State.valueOf(row.getString(3)),
        digest.map(code -> new SentCode(code, sentAt.toInstant(), wrong)),
        row.getInt(7),
        row.getTimestamp(8).toInstant());
  }

  @Override
  public void put(MailAddress address, Instant dueAt) {
    var owner = address.owner();
    statements.update(FORGET, owner.organisationId(), owner.personId());
    statements.update(
        PUT,
        UUID.randomUUID().toString(),
        owner.organisationId(),
        owner.personId(),
        address.address(),
        address.language().getLanguage(),
        address.state().name(),
        address.asked(),
        address.askedSince(),
        dueAt);
  }

  @Override
  public void confirm(Owner owner) {
    statements.update(CONFIRM, owner.organisationId(), owner.personId());
  }

  @Override
  public void countWrongCode(Owner owner) {
    statements.update(WRONG, owner.organisationId(), owner.personId());
  }

  @Override
  public void remove(Owner owner) {
    statements.update(REMOVE, owner.organisationId(), owner.personId());
  }
}
