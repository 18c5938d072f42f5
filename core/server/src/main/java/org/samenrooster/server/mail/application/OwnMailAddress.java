package org.samenrooster.server.mail.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.samenrooster.server.mail.application.MailAddress.Owner;
import org.samenrooster.server.mail.application.MailAddress.State;
import org.samenrooster.server.platform.configuration.Settings;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.turns.PersonLock;

/** A person says where she wants e-mail, proves that she reads it there, or takes it away. */
@Dependent
public final class OwnMailAddress {

  private static final int CODES_A_DAY = 3;
  private static final Duration DAY = Duration.ofDays(1);

  private final PersonLock lock;
  private final MailAddresses addresses;
  private final Settings settings;
  private final Clock clock;

  @Inject
  OwnMailAddress(PersonLock lock, MailAddresses addresses, Settings settings, Clock clock) {
    this.lock = lock;
    this.addresses = addresses;
    this.settings = settings;
    this.clock = clock;
  }

  /** Whether this server sends e-mail. */
  public boolean sends() {
    return settings.mail().isPresent();
  }

  /** The caller's address, if there is one. */
  public Optional<MailAddress> of(Caller caller) {
    return addresses.of(owner(caller));
  }

  /**
   * Replaces the caller's address; a code goes to the new one. To be called in a transaction.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if this server sends no e-mail, or too
   *     many codes were asked for
   */
  public void ask(Caller caller, String address, Locale language) {
    if (!sends()) {
      throw Problems.forbidden("problem.forbidden.no-mail");
    }
    var owner = owner(caller);
    // Two at once would both find none.
    lock.lock(owner.organisationId(), owner.personId());
    var now = clock.instant();
    var counting = addresses.of(owner).filter(had -> now.isBefore(had.askedSince().plus(DAY)));
    var asked = counting.map(MailAddress::asked).orElse(0);
    var since = counting.map(MailAddress::askedSince).orElse(now);
    if (asked >= CODES_A_DAY) {
      throw Problems.tooManyRequests(secondsUntil(since.plus(DAY), now));
    }
    addresses.put(
        new MailAddress(owner, address, language, State.ASKED, Optional.empty(), asked + 1, since),
        now);
  }

  private static long secondsUntil(Instant then, Instant now) {
    return Duration.between(now, then).toSeconds() + 1;
  }

  /**
   * Takes the code that was sent; a wrong or old one changes nothing but how many are left. To be
   * called in a transaction.
   */
  public void confirm(Caller caller, String code) {
    var owner = owner(caller);
    lock.lock(owner.organisationId(), owner.personId());
    if (addresses.of(owner).filter(had -> had.isConfirmedBy(code, clock.instant())).isPresent()) {
      addresses.confirm(owner);
    } else {
      addresses.countWrongCode(owner);
    }
  }

  /** Takes the caller's address away; to be called in a transaction. */
  public void remove(Caller caller) {
    var owner = owner(caller);
    lock.lock(owner.organisationId(), owner.personId());
    addresses.remove(owner);
  }

  private static Owner owner(Caller caller) {
    return new Owner(caller.organisationId(), caller.personId());
  }
}
