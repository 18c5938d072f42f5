package org.samenrooster.server.mail.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.samenrooster.server.testing.Probe;

/** Sends what waits now, rather than at the next half minute. */
@Dependent
public class MailProbe implements Probe {

  @Inject private SendMail mail;

  @Override
  public String name() {
    return "mail";
  }

  @Override
  public String run(Map<String, String> values) {
    mail.run();
    return "done";
  }
}
