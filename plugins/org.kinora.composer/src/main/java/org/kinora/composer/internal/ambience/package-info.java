/** Room tone and ambience: beds of filtered noise, and small events scattered over them. */
package org.kinora.composer.internal.ambience;
