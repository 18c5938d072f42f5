package org.samenrooster.server.platform.startup;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.samenrooster.api.Contract;
import org.samenrooster.server.platform.configuration.ConfigurationFault;
import org.samenrooster.server.platform.configuration.Settings;
import org.samenrooster.server.platform.jobs.Jobs;
import org.samenrooster.server.platform.persistence.Database;
import org.samenrooster.server.platform.persistence.Migrations;
import org.samenrooster.server.platform.persistence.SharedResources;
import org.samenrooster.server.platform.rulepacks.InstalledRulePacks;

/**
 * Runs once per node when the WAR is deployed. Transactions are its own, because Flyway commits by
 * itself.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class StartUp {

  private static final Logger LOG = Logger.getLogger(StartUp.class.getName());

  // Looked up in order below, so that the first thing that is wrong is the one that is said.
  @Inject private Instance<Settings> settings;
  @Inject private Instance<DataSource> source;
  @Inject private Instance<Contract> contract;
  @Inject private Instance<InstalledRulePacks> packs;
  @Inject private Instance<SharedResources> resources;
  @Inject private Instance<Jobs> jobs;

  /**
   * Checks and migrates; an exception here makes the deployment fail. Faulty rule packs let it
   * stand, so that the health check can say what is wrong, but nothing works.
   */
  @PostConstruct
  public void start() {
    try {
      checkVirtualMachine();
      var demo = settings.get().demo();
      Database.checkReachable(source.get());
      contract.get().operations();
      var scripts = new Migrations(source.get()).apply();
      var faults = packs.get().faults();
      if (!faults.isEmpty()) {
        faults.forEach(fault -> LOG.severe("Samenrooster is not ready. Rule pack " + fault));
        return;
      }
      resources.get().open();
      jobs.get().start();
      LOG.info(
          "Samenrooster is ready: database on script %d%s"
              .formatted(scripts, demo ? ", DEMO MODE: anyone can sign in" : ""));
    } catch (ConfigurationFault e) {
      e.report();
      throw e;
    }
  }

  private static void checkVirtualMachine() {
    var zone = ZoneId.systemDefault();
    if (!zone.normalized().equals(ZoneOffset.UTC)) {
      throw new ConfigurationFault(
          "The server's time zone is %s. Maybe start Java with -Duser.timezone=UTC"
              .formatted(zone));
    }
    var encoding = Charset.defaultCharset();
    if (!encoding.equals(StandardCharsets.UTF_8)) {
      throw new ConfigurationFault(
          "The server's text encoding is %s. Maybe start Java with -Dfile.encoding=UTF-8"
              .formatted(encoding));
    }
  }
}
