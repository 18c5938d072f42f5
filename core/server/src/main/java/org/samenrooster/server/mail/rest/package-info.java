/** A person's own address, in the form of the contract. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.mail.rest;
