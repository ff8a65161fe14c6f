/** Review notes: what somebody wants looked at, on a frame, a shot, a line or the film, with answers and whether it is settled. */
package org.kinora.production.internal.operations.review;
