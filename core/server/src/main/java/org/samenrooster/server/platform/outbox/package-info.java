/**
 * The outbox: the one way in which what happened here is told to anybody, a person, a screen or
 * another system.
 *
 * <p>A command writes an {@link Event} with its one line {@code outbox.tell(Event.of(…))}, at its
 * end and in its own transaction: it is told if and only if the command took effect. What happens
 * is named in {@link EventName}; an event carries ids and codes, never a name, a reason or any
 * other text.
 *
 * <p>Transactions do not commit in the order in which they wrote. So an event is written without a
 * number, and gets the next one of its organisation from {@link EventOrder} once it is committed:
 * whoever reads on from a number skips nothing. {@link EventReader} reads; an {@link
 * OutboxConsumer} is given each event, in order and at least once.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.platform.outbox;
