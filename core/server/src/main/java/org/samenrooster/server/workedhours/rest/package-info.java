/** The operations of the tag WorkedTime. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.workedhours.rest;
