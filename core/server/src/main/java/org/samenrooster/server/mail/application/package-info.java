/** A person's own address, and sending what waits: what is due, what stands in it, what fails. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.mail.application;
