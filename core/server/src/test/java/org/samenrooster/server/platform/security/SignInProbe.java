package org.samenrooster.server.platform.security;

import java.util.List;
import java.util.Set;

/** Signs somebody in without a token, inside the server. */
public final class SignInProbe {

  private SignInProbe() {}

  /** From now on, in this request, the caller is this person. */
  public static void signIn(CurrentCaller current, String organisationId, String personId) {
    current.signIn(new Caller(personId, organisationId, Set.of(), List.of()));
  }
}
