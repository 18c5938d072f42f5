package org.samenrooster.server.mail.smtp;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.samenrooster.server.mail.application.Letter;
import org.samenrooster.server.mail.application.Postman;
import org.samenrooster.server.platform.configuration.MailServer;
import org.samenrooster.server.platform.configuration.Settings;

/** Sends by SMTP, one line for each letter. */
@Dependent
class SmtpPostman implements Postman {

  private static final Logger LOG = Logger.getLogger(SmtpPostman.class.getName());
  private static final String TIMEOUT_MILLISECONDS = "20000";

  private final Settings settings;
  private final Clock clock;

  @Inject
  SmtpPostman(Settings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Sent send(Letter letter) {
    var server = settings.mail().orElseThrow();
    var session = Session.getInstance(properties(server));
    try (var transport = session.getTransport()) {
      if (!connected(transport, server)) {
        return Sent.UNREACHABLE;
      }
      var message = message(session, server, letter);
      transport.sendMessage(message, message.getAllRecipients());
      return Sent.TAKEN;
    } catch (SendFailedException e) {
      var invalid = e.getInvalidAddresses();
      return invalid != null && invalid.length > 0 ? Sent.REFUSED : Sent.NOT_NOW;
    } catch (MessagingException e) {
      // Its message may hold the address.
      LOG.log(Level.WARNING, "A letter was not taken: {0}", e.getClass().getSimpleName());
      return Sent.NOT_NOW;
    }
  }

  private static boolean connected(Transport transport, MailServer server) {
    try {
      if (server.login().isPresent()) {
        var login = server.login().get();
        transport.connect(server.host(), server.port(), login.user(), login.password());
      } else {
        transport.connect(server.host(), server.port(), null, null);
      }
      return true;
    } catch (MessagingException e) {
      LOG.log(Level.FINE, "No line to the mail server: {0}", e.getClass().getSimpleName());
      return false;
    }
  }

  private static Properties properties(MailServer server) {
    var protocol = server.security() == MailServer.Security.TLS ? "smtps" : "smtp";
    var prefix = "mail." + protocol + ".";
    var properties = new Properties();
    properties.setProperty("mail.transport.protocol", protocol);
    // Otherwise the name of this machine is looked for, which may take long.
    properties.setProperty(prefix + "localhost", domain(server));
    properties.setProperty(prefix + "auth", Boolean.toString(server.login().isPresent()));
    properties.setProperty(prefix + "connectiontimeout", TIMEOUT_MILLISECONDS);
    properties.setProperty(prefix + "timeout", TIMEOUT_MILLISECONDS);
    properties.setProperty(prefix + "writetimeout", TIMEOUT_MILLISECONDS);
    properties.setProperty(prefix + "ssl.checkserveridentity", "true");
    if (server.security() == MailServer.Security.STARTTLS) {
      properties.setProperty(prefix + "starttls.enable", "true");
      properties.setProperty(prefix + "starttls.required", "true");
    }
    return properties;
  }

  private static String domain(MailServer server) {
    return server.from().substring(server.from().indexOf('@') + 1);
  }

  private MimeMessage message(Session session, MailServer server, Letter letter)
      throws MessagingException {
    var message = new LetterMessage(session, "<" + letter.id() + "@" + domain(server) + ">");
    message.setFrom(new InternetAddress(server.from(), true));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
    message.setSubject(letter.subject(), "UTF-8");
    message.setSentDate(Date.from(clock.instant()));
    message.setText(letter.text(), "UTF-8");
    message.setContentLanguage(new String[] {letter.language().getLanguage()});
    // No answers from machines that are away.
    message.setHeader("Auto-Submitted", "auto-generated");
    message.saveChanges();
    return message;
  }

  /** A message with an id of ours: the same letter sent twice is seen to be the same. */
  private static final class LetterMessage extends MimeMessage {

    private final String id;

    LetterMessage(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
