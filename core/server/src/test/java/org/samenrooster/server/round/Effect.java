package org.samenrooster.server.round;

import java.util.List;

/**
 * What a command did if it was accepted, as far as that is told to who sent it.
 *
 * @param handovers shifts that went to another holder
 * @param traces rows that it left
 * @param said what the sender said by it to a change
 * @param ofRing whether it is about a ring
 */
record Effect(List<Handover> handovers, List<Trace> traces, List<Said> said, boolean ofRing) {

  /** What says nothing new changes nothing. */
  static final Effect NOTHING = new Effect(List.of(), List.of(), List.of(), false);

  Effect {
    handovers = List.copyOf(handovers);
    traces = List.copyOf(traces);
    said = List.copyOf(said);
  }

  static Effect of(Handover handover) {
    return new Effect(List.of(handover), List.of(), List.of(), false);
  }

  static Effect of(List<Trace> traces) {
    return new Effect(List.of(), traces, List.of(), false);
  }

  /** Whether lines were approved by it. */
  boolean approvesLines() {
    return traces.stream().anyMatch(trace -> trace.operation().equals("approveLines"));
  }

  /** Whether a ring was answered by it. */
  boolean answersRing() {
    return ofRing && !said.isEmpty();
  }

  /** Whether a ring was booked by it. */
  boolean booksRing() {
    return ofRing && !handovers.isEmpty();
  }
}
