package org.samenrooster.server.mail.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.samenrooster.server.mail.application.MailAddress.Owner;
import org.samenrooster.server.mail.application.Postman.Sent;
import org.samenrooster.server.platform.configuration.Settings;
import org.samenrooster.server.platform.jobs.RecurringJob;
import org.samenrooster.server.platform.persistence.EveryOrganisation;
import org.samenrooster.server.platform.persistence.VisibleOrganisation;

/**
 * Sends what waits: to each person one letter with all that is announced. A node that dies between
 * the mail server's yes and the note of it sends that letter again, with the same id.
 */
@Dependent
class SendMail implements RecurringJob {

  private static final Logger LOG = Logger.getLogger(SendMail.class.getName());
  private static final int MOST_AT_ONCE = 500;

  private final Settings settings;
  private final EveryOrganisation everyOrganisation;
  private final MailQueue queue;
  private final MailTurn turns;
  private final Postman postman;
  private final Clock clock;

  @Inject
  SendMail(
      Settings settings,
      EveryOrganisation everyOrganisation,
      MailQueue queue,
      MailTurn turns,
      Postman postman,
      Clock clock) {
    this.settings = settings;
    this.everyOrganisation = everyOrganisation;
    this.queue = queue;
    this.turns = turns;
    this.postman = postman;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "mail";
  }

  @Override
  public Duration pause() {
    // What happens within that comes in one letter.
    return Duration.ofSeconds(30);
  }

  @Override
  public void run() {
    if (settings.mail().isEmpty()) {
      return;
    }
    for (var owner : everyOrganisation.see(() -> queue.due(clock.instant(), MOST_AT_ONCE))) {
      if (send(owner) == Sent.UNREACHABLE) {
        LOG.warning("The mail server cannot be reached or does not let us in; mail waits");
        return;
      }
    }
  }

  private Sent send(Owner owner) {
    return VisibleOrganisation.within(
        owner.organisationId(),
        () -> {
          var taken = turns.take(owner);
          if (taken.isEmpty()) {
            return Sent.TAKEN;
          }
          var sent = postman.send(taken.get().letter());
          LOG.log(Level.FINE, "A letter was {0}", sent);
          turns.end(owner, taken.get(), sent);
          return sent;
        });
  }
}
