/** How a consent is stored. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.consent.persistence;
