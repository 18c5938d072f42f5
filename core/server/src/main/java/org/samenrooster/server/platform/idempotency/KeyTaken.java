package org.samenrooster.server.platform.idempotency;

/** Another request with the same key was faster. */
final class KeyTaken extends Exception {

  private static final long serialVersionUID = 1L;

  KeyTaken(Throwable cause) {
    super(cause);
  }
}
