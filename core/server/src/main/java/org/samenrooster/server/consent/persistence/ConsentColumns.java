package org.samenrooster.server.consent.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenrooster.exchange.ConsentState;
import org.samenrooster.server.consent.application.Said;

/**
 * The columns of a consent: what the member said, and what the team lead wrote down for her. That
 * stays, whatever she says of it.
 */
@Embeddable
public class ConsentColumns {

  @Enumerated(EnumType.STRING)
  private ConsentState state;

  @Column(name = "entered_by")
  private @Nullable String enteredBy;

  @Column(name = "entered_at")
  private @Nullable Instant enteredAt;

  @Column(name = "said_by")
  private @Nullable String saidBy;

  @Column(name = "said_at")
  private @Nullable Instant saidAt;

  /** A question that waits for an answer. */
  public ConsentColumns() {
    this.state = ConsentState.ASKED;
  }

  /** What it is now. */
  public ConsentState state() {
    return state;
  }

  /**
   * Somebody brings it to another state; the same again changes nothing.
   *
   * @param personId the member, or the team lead who writes down what she said by telephone
   */
  public void become(ConsentState next, String personId, Instant at) {
    if (state == next) {
      return;
    }
    state = next;
    if (next == ConsentState.BY_PHONE) {
      enteredBy = personId;
      enteredAt = at;
    } else if (next != ConsentState.LAPSED) {
      saidBy = personId;
      saidAt = at;
    }
  }

  /** Nothing is waited for any more. */
  public void lapse() {
    if (state == ConsentState.ASKED) {
      state = ConsentState.LAPSED;
    }
  }

  /** Who wrote or said something. */
  public Stream<String> persons() {
    return Stream.of(Optional.ofNullable(enteredBy), Optional.ofNullable(saidBy))
        .flatMap(Optional::stream);
  }

  /**
   * What was written down after a call.
   *
   * @param names of persons, by id
   */
  public Optional<Said> entered(Map<String, String> names) {
    return said(enteredBy, enteredAt, names);
  }

  /**
   * What the member said herself.
   *
   * @param names of persons, by id
   */
  public Optional<Said> said(Map<String, String> names) {
    return said(saidBy, saidAt, names);
  }

  private static Optional<Said> said(
      @Nullable String person, @Nullable Instant at, Map<String, String> names) {
    return person == null || at == null
        ? Optional.empty()
        : Optional.of(new Said(person, names.getOrDefault(person, ""), at));
  }
}
