/**
 * Notifications by e-mail, for who wants them and has confirmed an address. What is in a mail are
 * the sentences of {@code telling}, at the moment at which they are announced.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.mail;
