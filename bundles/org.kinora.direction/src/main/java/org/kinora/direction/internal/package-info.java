/** Direction: the service that turns a screenplay into the plan of a film, put together from the packages below. */
package org.kinora.direction.internal;
