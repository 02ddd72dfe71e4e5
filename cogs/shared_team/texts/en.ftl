### Towns that share a team.

## Readers: admins

shared_team-command = shared-team
shared_team-command-about = Share shifts and roster with another town, or stop doing so.
shared_team-option-stop = stop
shared_team-option-stop-about = With which town do you stop? It holds at once.
shared_team-title = **Together with other towns**
shared_team-what = Who is in both teams does one shift for both. A planned hour counts in both too. Each town keeps its own team channel, questions and readers. Nothing about young people goes to the other.
    .locked = privacy
shared_team-nobody = You do not share with anyone now.
    .locked = fact
shared_team-with = **{ $town }** · In both teams: { $names }.
    .locked = fact
shared_team-with-nobody = **{ $town }** · ✖ Nobody is in both teams now. Introduce a worker here too with /worker add, and give them the role.
    .locked = fact
shared_team-leave = Stop this
shared_team-waits = Waiting for the yes of **{ $town }**. Until then you share nothing.
    .locked = fact
shared_team-withdraw = Take back
shared_team-asks = Somebody of the server **{ $server }** typed your code. Call that town: is that the name of its server? Only then say yes.
    .locked = safety
shared_team-yes = Yes, share the team
shared_team-no = No
shared_team-invite = Make a code
shared_team-type = I got a code
shared_team-code = **The code: `{ $code }`** You see it only once. It works once, and for one day. An earlier code no longer works. Give it by telephone to an admin of the other town. They choose /shared-team there. After that you say yes here.
    .locked = fact
shared_team-field = Which code did you get?
shared_team-field-hint = For example: 1a2b-3c4d-5e6f-7a8b
shared_team-entered = ✔ **{ $town }** must now say yes, with /shared-team. Until then you share nothing.
    .locked = fact
shared_team-agreed = ✔ **From now on you share the team with { $town }.** Both teams read it in their channel. Who is in both must be introduced in both and have the role.
    .locked = fact
shared_team-declined = Nothing is shared. The code works no more.
    .locked = fact
shared_team-left = **You share nothing any more with { $town }.** It held at once. The other team reads it too.
    .locked = fact
shared_team-code-wrong = That code does not work: it is wrong, used, over, or your own. Ask for a new one. Nothing has changed.
shared_team-already = You share the team with { $town } already. Nothing has changed.
shared_team-over = That invitation is not there any more. Look again with /shared-team. Nothing has changed.
shared_team-most = A town shares its team with { $most } others at most. Stop with one first. Nothing has changed.
shared_team-none = You share nothing with that town. Look with /shared-team. Nothing has changed.
shared_team-not-live = A team can be shared only when both benches are open: not on trial, and not when a bench ends.
    .locked = fact
shared_team-away = I do not see the other town's server now. Look again later. Nothing has changed.

## Readers: workers

shared_team-told-asked = **The server { $town } wants to share the team with us.** An admin says yes or no with /shared-team. Until then nobody shares anything.
    .locked = fact
shared_team-told-agreed = **From now on our team shares shifts and roster with { $town }.** Are you in both teams? Then your shift holds in both, and you stop in both at once. Questions stay where they were asked. Nothing about young people goes to the other.
    .locked = fact
shared_team-told-left = **Our team shares nothing any more with { $town }.** Your shift holds only where you began it.
    .locked = fact
shared_team-told-gone = **Our team shares nothing any more with another town:** it is gone from here. Your shift holds only where you began it.
    .locked = fact
