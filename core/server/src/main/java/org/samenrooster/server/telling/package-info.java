/**
 * What people are told of what happened: live on an open screen, and as notifications. It listens
 * to the outbox and to nothing else; what happened is the business of the feature in which it did.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.telling;
