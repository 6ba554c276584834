'use strict';

/* Shows /teltocharge/api/status once a second. Everything from the server is put in as text, never as markup. */
(function () {
	const PERIOD = 1000;
	const PATIENCE = 5000;
	const SHOWN_DECISIONS = 10;
	const NO_BREAK = '\u00a0';
	// Room to the right of the fuse line, so that an overload can be seen.
	const BEYOND_FUSE = 1.15;

	const main = document.getElementById('main');
	const gone = document.getElementById('gone');
	const updated = document.getElementById('updated');
	const records = document.getElementById('records');
	let texts = {};
	let lastAnswer = null;
	let linkedRecords = '';

	function element(name, className, text) {
		const made = document.createElement(name);
		if (className) {
			made.className = className;
		}
		if (text !== undefined && text !== null) {
			made.textContent = text;
		}
		return made;
	}

	function text(key) {
		return texts[key] || key;
	}

	function number(value, digits) {
		return value === null || value === undefined ? '–'
			: value.toLocaleString(texts.lang, { minimumFractionDigits: digits, maximumFractionDigits: digits });
	}

	function amps(value) {
		return number(value, 1) + NO_BREAK + 'A';
	}

	function time(value) {
		return new Date(value).toLocaleTimeString(texts.lang);
	}

	function meterAge(balancer) {
		const late = balancer.stale || balancer.meterAge === null;
		const words = balancer.meterAge === null ? text('meter-none')
			: text(late ? 'meter-late' : 'meter-age').replace('{0}', number(balancer.meterAge, 1));
		return element('p', late ? 'quiet age late' : 'quiet age', words);
	}

	function segment(className, value, scale) {
		const made = element('span', className);
		made.style.width = (100 * Math.max(value || 0, 0) / scale) + '%';
		return made;
	}

	function mark(className, value, scale) {
		const made = element('i', className);
		made.style.left = (100 * value / scale) + '%';
		return made;
	}

	function phase(shown, balancer) {
		const box = element('div', 'phase');
		const label = element('div', 'label');
		label.append(element('strong', '', shown.name + '  ' + amps(shown.measured)));
		const house = shown.house !== null && shown.house < 0 ? text('export') : text('house');
		label.append(element('span', 'figures quiet', house + ' ' + amps(shown.house) + ' · ' + text('cars') + ' '
			+ amps(shown.cars) + ' · ' + text('headroom') + ' ' + amps(shown.headroom)));
		const scale = Math.max(balancer.fuse * BEYOND_FUSE, shown.measured || 0);
		const bar = element('div', 'bar');
		bar.setAttribute('aria-hidden', 'true');
		bar.append(segment('house', shown.house, scale), segment('cars', shown.cars, scale));
		bar.append(segment('headroom', (shown.headroom || 0) - (shown.cars || 0), scale));
		bar.append(mark('reserve', balancer.fuse - balancer.reserve, scale), mark('fuse', balancer.fuse, scale));
		box.append(label, bar);
		return box;
	}

	function legend(balancer) {
		const list = element('ul', 'legend');
		for (const name of ['house', 'cars', 'headroom']) {
			const entry = element('li');
			entry.append(element('b', name), text(name));
			list.append(entry);
		}
		const fuse = element('li');
		fuse.append(element('b', 'fuse'), text('fuse') + ' ' + number(balancer.fuse, 0) + ' A, ' + text('reserve') + ' '
			+ amps(balancer.reserve));
		list.append(fuse);
		return list;
	}

	function pair(list, name, value) {
		list.append(element('dt', '', name), element('dd', '', value));
	}

	function charger(shown, isOnlyOne) {
		const box = element('article', 'charger');
		box.append(element('h3', '', shown.label));
		const offered = element('p', 'amps', shown.offered === 0 ? text('pause') : number(shown.offered, 0) + ' A');
		if (shown.offered !== 0) {
			offered.append(' ', element('small', '', text('offered')));
		}
		box.append(element('span', 'chip', text('state.' + shown.state)), ' ');
		if (shown.reason) {
			box.append(element('span', 'chip reason', text('reason.' + shown.reason)));
		}
		box.append(offered);
		if (!isOnlyOne) {
			box.append(element('p', 'quiet', shown.sentence));
		}
		if (shown.statusText && shown.statusText !== shown.sentence) {
			box.append(element('p', 'problem', shown.statusText));
		}
		const list = element('dl');
		pair(list, text('drawn'), shown.drawn === null ? '–' : shown.drawn.map(value => number(value, 1)).join(' / ') + ' A');
		pair(list, text('power'), shown.power === null ? '–' : number(shown.power / 1000, 2) + ' kW');
		pair(list, text('session'), shown.sessionEnergy === null ? '–' : number(shown.sessionEnergy / 1000, 2) + ' kWh');
		box.append(list);
		return box;
	}

	function decisions(balancer) {
		const box = element('div', 'log');
		box.append(element('h3', '', text('decisions')));
		const names = new Map(balancer.chargers.map(entry => [entry.uid, entry.label]));
		const list = element('ul', 'decisions');
		for (const entry of balancer.decisions.slice(0, SHOWN_DECISIONS)) {
			const line = element('li');
			const when = element('time', '', time(entry.time));
			when.dateTime = entry.time;
			const who = names.size > 1 && names.has(entry.charger) ? names.get(entry.charger) + ': ' : '';
			line.append(when, element('span', '', who + entry.sentence));
			list.append(line);
		}
		box.append(balancer.decisions.length ? list : element('p', 'quiet', text('no-decisions')));
		return box;
	}

	function balancer(shown) {
		const box = element('section');
		const head = element('div', 'head');
		head.append(element('h2', '', shown.label), meterAge(shown));
		box.append(head);
		box.append(element('p', shown.status === 'OFFLINE' ? 'sentence problem' : 'sentence', shown.sentence));
		if (shown.statusText && shown.statusText !== shown.sentence) {
			box.append(element('p', 'problem', shown.statusText));
		}
		if (shown.phases.length) {
			box.append(...shown.phases.map(entry => phase(entry, shown)), legend(shown));
		}
		const cards = element('div', 'chargers');
		cards.append(...shown.chargers.map(entry => charger(entry, shown.chargers.length === 1)));
		box.append(cards, decisions(shown));
		return box;
	}

	function checklist() {
		const box = element('section');
		box.append(element('h2', '', text('empty.title')));
		const steps = element('ol', 'steps');
		for (const step of ['empty.bridge', 'empty.things', 'empty.balancer']) {
			steps.append(element('li', '', text(step)));
		}
		box.append(steps);
		return box;
	}

	function search(shown) {
		const box = element('section', 'search');
		box.append(element('p', 'found', shown.sentence));
		if (shown.running) {
			const bar = element('progress');
			bar.max = 100;
			bar.value = shown.percent;
			bar.setAttribute('aria-label', shown.sentence);
			box.append(bar);
		}
		box.append(...shown.problems.map(problem => element('p', 'problem', problem)));
		return box;
	}

	function simulator(shown) {
		return element('p', 'quiet', text('simulator') + ': ' + shown.label
			+ (shown.statusText ? ' – ' + shown.statusText : ''));
	}

	function recordLink(shown, isOnlyOne) {
		const link = element('a', '', text('record') + (isOnlyOne ? '' : ': ' + shown.label));
		link.href = 'api/balancers/' + encodeURIComponent(shown.uid) + '/curtailments.csv';
		link.download = '';
		return link;
	}

	/* Links stay as they are while nothing changes: one that is replaced each second loses clicks and the focus. */
	function showRecords(balancers) {
		const wanted = JSON.stringify(balancers.map(shown => [shown.uid, shown.label]));
		if (wanted !== linkedRecords) {
			linkedRecords = wanted;
			records.replaceChildren(...balancers.map(shown => recordLink(shown, balancers.length === 1)));
		}
	}

	function show(status) {
		lastAnswer = Date.now();
		updated.textContent = text('updated') + ' ' + time(status.time);
		const parts = status.balancers.length ? status.balancers.map(balancer) : [checklist()];
		const searches = status.search ? [search(status.search)] : [];
		main.replaceChildren(...searches, ...parts, ...status.simulators.map(simulator));
		showRecords(status.balancers);
		showGone(false);
	}

	function showGone(isGone) {
		gone.hidden = !isGone;
		gone.textContent = isGone ? text('gone') : '';
		document.body.classList.toggle('gone', isGone);
	}

	async function fetchJson(path) {
		const answer = await fetch(path, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
		if (!answer.ok) {
			throw new Error(path + ': ' + answer.status);
		}
		return answer.json();
	}

	async function fetchTexts() {
		texts = await fetchJson('api/texts');
		document.documentElement.lang = texts.lang;
		document.title = text('title');
		document.getElementById('title').textContent = text('title');
	}

	async function update() {
		try {
			if (!texts.lang) {
				await fetchTexts();
			}
			show(await fetchJson('api/status'));
		} catch (problem) {
			console.debug(problem);
			if (lastAnswer === null || Date.now() - lastAnswer > PATIENCE) {
				showGone(true);
				gone.textContent = texts.gone || 'openHAB does not answer. This page continues by itself as soon as it does.';
			}
		}
		setTimeout(update, PERIOD);
	}

	update();
}());
