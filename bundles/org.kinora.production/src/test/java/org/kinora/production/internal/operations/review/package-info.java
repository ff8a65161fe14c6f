/** Tests of review notes in a real project. */
package org.kinora.production.internal.operations.review;
