/** Every version of a person's wishes as one row; none is ever changed. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.wishes.persistence;
