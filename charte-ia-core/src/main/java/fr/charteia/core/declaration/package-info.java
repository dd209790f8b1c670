/** What people declare: AI systems, their sheets, waivers, the policy. */
@NullMarked
package fr.charteia.core.declaration;

import org.jspecify.annotations.NullMarked;
