package org.kakehashi.architecture.canary;

import org.springframework.stereotype.Controller;

/** A screen that everybody may call; abstract, so that no scan finds it. */
@Controller
public abstract class OpenController {}
