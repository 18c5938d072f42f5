/** The way to the mail server, by Jakarta Mail. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.mail.smtp;
