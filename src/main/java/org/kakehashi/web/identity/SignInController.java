package org.kakehashi.web.identity;

import java.util.List;
import org.kakehashi.identity.DemoPeople;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Person;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to sign in on. Checking the password is the security chain's work. */
@Controller
class SignInController {

    private final People people;
    private final ObjectProvider<DemoPeople> demo;

    SignInController(People people, ObjectProvider<DemoPeople> demo) {
        this.people = people;
        this.demo = demo;
    }

    @GetMapping("/sign-in")
    String show(
            @RequestParam(required = false) String failed, @RequestParam(required = false) String out, Model model) {
        List<SignInScreen.Account> accounts = demo.stream()
                .flatMap(known -> known.all().stream())
                .map(this::account)
                .toList();
        model.addAttribute(
                "screen",
                new SignInScreen(
                        failed != null, out != null, demo.getIfAvailable() != null, DemoPeople.PASSWORD, accounts));
        return "identity/sign-in";
    }

    private SignInScreen.Account account(Person person) {
        return new SignInScreen.Account(person, people.unit(person.unit()), List.copyOf(people.rolesOf(person.id())));
    }
}
