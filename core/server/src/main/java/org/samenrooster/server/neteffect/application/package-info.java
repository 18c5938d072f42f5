/** The question what other contract hours bring, refused with every fault or answered. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.neteffect.application;
