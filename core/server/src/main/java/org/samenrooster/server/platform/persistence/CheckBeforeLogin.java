package org.samenrooster.server.platform.persistence;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.samenrooster.server.platform.configuration.ConfigurationFault;

/**
 * Looks whether the database is there before EclipseLink does, because EclipseLink would say so in
 * three pages. On a server with another provider it is not used, and the start-up check says it.
 */
public final class CheckBeforeLogin implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    try {
      Database.checkReachable(new Database().dataSource());
    } catch (ConfigurationFault e) {
      e.report();
      throw e;
    }
  }
}
