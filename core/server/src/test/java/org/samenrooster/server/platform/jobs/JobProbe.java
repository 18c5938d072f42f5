package org.samenrooster.server.platform.jobs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Map;
import org.samenrooster.server.testing.Probe;

/** Asks for a job and commits, or takes it back. */
@Dependent
public class JobProbe implements Probe {

  @Inject private Jobs jobs;
  @Inject private UserTransaction transaction;

  @Override
  public String name() {
    return "job";
  }

  @Override
  public String run(Map<String, String> values) throws Exception {
    transaction.begin();
    jobs.enqueue(ProbeJob.NAME, values.get("id"));
    if (values.get("then").equals("commit")) {
      transaction.commit();
    } else {
      transaction.rollback();
    }
    return "done";
  }
}
