/** Operations on the bible: pictures of characters and places. */
package org.kinora.production.internal.operations.bible;
