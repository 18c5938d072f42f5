package org.samenrooster.server.platform.contract;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.samenrooster.api.Contract;

/** Reads the contract once; start-up asks for it, so that no caller waits for that. */
@Dependent
public class ContractSource {

  /** The contract this server keeps to. */
  @Produces
  @Singleton
  public Contract contract() {
    return Contract.load();
  }
}
