/** Proxies: where they lie and how they are made. */
package org.kinora.media.internal.proxy;
