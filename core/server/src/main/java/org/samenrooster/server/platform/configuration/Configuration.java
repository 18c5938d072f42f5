package org.samenrooster.server.platform.configuration;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.ConfigProvider;

/** Makes the {@link Settings} available for injection. */
@Dependent
public class Configuration {

  /**
   * @return the settings as the environment has them
   * @throws ConfigurationFault if any of them is wrong
   */
  @Produces
  @Singleton
  public Settings settings() {
    var config = ConfigProvider.getConfig();
    return new SettingsReader(name -> config.getOptionalValue(name, String.class)).read();
  }
}
