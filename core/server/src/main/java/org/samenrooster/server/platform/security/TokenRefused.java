package org.samenrooster.server.platform.security;

/** A token that is not believed; the reason is a key of the sentence the caller reads. */
final class TokenRefused extends Exception {

  private static final long serialVersionUID = 1L;

  private final String reason;

  TokenRefused(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
