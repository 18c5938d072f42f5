/** Season profiles and wishes, each as one row. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.season.persistence;
