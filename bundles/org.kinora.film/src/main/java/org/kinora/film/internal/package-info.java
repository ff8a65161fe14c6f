/** The film engine's services; the parts behind them lie in the packages below. */
package org.kinora.film.internal;
