package org.samenrooster.server.platform.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.samenrooster.server.platform.persistence.VisibleOrganisation;

/** The caller of the request that is being answered. */
@RequestScoped
public class CurrentCaller {

  private Optional<Caller> caller = Optional.empty();

  /**
   * Who is calling.
   *
   * @throws IllegalStateException in an operation that is open without a token
   */
  public Caller get() {
    return caller.orElseThrow(() -> new IllegalStateException("Nobody is signed in."));
  }

  void signIn(Caller person) {
    caller = Optional.of(person);
    VisibleOrganisation.see(person.organisationId());
  }
}
