package org.samenrooster.server.platform.contract;

import jakarta.enterprise.context.RequestScoped;

/** What was asked, for those who must recognise the same request when it comes again. */
@RequestScoped
public class CurrentRequest {

  private String operation = "";
  private String idempotencyKey = "";
  private String hash = "";

  /** The operationId. */
  public String operation() {
    return operation;
  }

  /** The header {@code Idempotency-Key}; empty for what is no command. */
  public String idempotencyKey() {
    return idempotencyKey;
  }

  /** A digest of address, {@code If-Match} and body: equal only for the same request. */
  public String hash() {
    return hash;
  }

  void is(String operationId, String key) {
    operation = operationId;
    idempotencyKey = key;
  }

  void hasHash(String digest) {
    hash = digest;
  }
}
