/** Who read what is kept about a person, and everything that is kept about her. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.audit.application;
