package org.samenrooster.server.mail.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.samenrooster.server.platform.configuration.MailServer;
import org.samenrooster.server.platform.configuration.Settings;
import org.samenrooster.server.platform.problem.Messages;
import org.samenrooster.server.telling.application.NotificationSentence;
import org.samenrooster.server.telling.application.Notifications.Notification;

/** Writes letters: sentences that name no colleague, and where to read on. */
@Dependent
class Letters {

  private final Settings settings;

  @Inject
  Letters(Settings settings) {
    this.settings = settings;
  }

  /** The code, and nothing else. */
  Letter withCode(MailAddress address, ConfirmationCode code) {
    var messages = Messages.in(address.language());
    return new Letter(
        "code." + code.digest(),
        address.address(),
        address.language(),
        messages.sentence("mail.code.subject"),
        messages.sentence("mail.code.text", code.text()));
  }

  /**
   * Notifications, the oldest first.
   *
   * @param notifications never none
   */
  Letter withNotifications(MailAddress address, List<Notification> notifications) {
    var messages = Messages.in(address.language());
    var text = new StringBuilder();
    for (var notification : notifications) {
      text.append("- ").append(NotificationSentence.of(notification, address.language()));
      text.append('\n');
    }
    text.append('\n');
    settings
        .mail()
        .flatMap(MailServer::link)
        .map(URI::toString)
        .ifPresent(link -> text.append(messages.sentence("mail.link", link)).append("\n\n"));
    text.append(messages.sentence("mail.why")).append('\n');
    var last = notifications.get(notifications.size() - 1);
    return new Letter(
        "notifications." + last.number() + "." + address.owner().personId(),
        address.address(),
        address.language(),
        messages.sentence("mail.subject", notifications.size()),
        text.toString());
  }
}
