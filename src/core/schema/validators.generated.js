// Made by src/tools/schemas.ts from the declarations of the charter format.
import{formats as T}from"./formats";var ue=M,H={type:"object",properties:{charter:{$ref:"shared:charter"},kind:{$ref:"sh\
ared:kind"},include:{$ref:"shared:include"},project:{type:["object","null"],properties:{name:{$ref:"shared:includeItem"},
customer:{$ref:"shared:includeItem"},practice:{$ref:"shared:includeItem"},platforms:{$ref:"shared:include"},phase:{enum:[
"discover","initiate","implement","prepare","operate"]},phaseSince:{$ref:"shared:phaseSince"},ambition:{enum:["strategic",
"operational","tool"]},start:{$ref:"shared:phaseSince"},goLive:{$ref:"shared:phaseSince"},sponsor:{$ref:"shared:includeI\
tem"},manager:{$ref:"shared:includeItem"},budget:{$ref:"shared:includeItem"}},required:["name"],patternProperties:{"^x-":{}},
additionalProperties:!1},purpose:{$ref:"shared:purpose"},scope:{$ref:"shared:scope"},escalation:{$ref:"shared:escalation"},
quality:{$ref:"shared:escalation"},settings:{$ref:"shared:settings"},goals:{$ref:"shared:goals"},strategies:{$ref:"share\
d:goals"},objectives:{$ref:"shared:objectives"},benefits:{$ref:"shared:benefits"},commitments:{$ref:"shared:commitments"},
requirements:{$ref:"shared:requirements"},workItems:{$ref:"shared:workItems"},milestones:{$ref:"shared:milestones"},deliverables:{
$ref:"shared:benefits"},people:{$ref:"shared:people"},roles:{$ref:"shared:benefits"},skills:{$ref:"shared:benefits"},raci:{
$ref:"shared:benefits"},decisionRights:{$ref:"shared:benefits"},stakeholders:{$ref:"shared:benefits"},training:{$ref:"sh\
ared:benefits"},resourceRequests:{$ref:"shared:benefits"},cadences:{$ref:"shared:benefits"},risks:{$ref:"shared:benefits"},
assumptions:{$ref:"shared:benefits"},issues:{$ref:"shared:benefits"},dependencies:{$ref:"shared:benefits"},decisions:{$ref:"\
shared:decisions"},actions:{$ref:"shared:benefits"},questions:{$ref:"shared:benefits"},continuity:{$ref:"shared:benefits"},
feedback:{$ref:"shared:benefits"},lessons:{$ref:"shared:benefits"},communities:{$ref:"shared:benefits"},investments:{$ref:"\
shared:benefits"},assets:{$ref:"shared:benefits"},offerings:{$ref:"shared:benefits"},influencers:{$ref:"shared:benefits"},
waivers:{$ref:"shared:waivers"}},required:["charter","kind","project"],patternProperties:{"^x-":{}},additionalProperties:!1,
$id:"project"},E=Object.prototype.hasOwnProperty,b=new RegExp("^x-","u");function S(r,{instancePath:n=""}={}){let e=null,s=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let l={instancePath:n,
keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),s++}if(typeof r=="number"&&isFinite(r)){if(r>1||isNaN(r)){
let l={instancePath:n,keyword:"maximum",params:{comparison:"<=",limit:1}};e===null?e=[l]:e.push(l),s++}if(r<1||isNaN(r)){
let l={instancePath:n,keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[l]:e.push(l),s++}}return S.errors=
e,s===0}function B(r,{instancePath:n=""}={}){let e=null,s=0;if(!(r==="project"||r==="practice"||r==="part")){let l={instancePath:n,
keyword:"enum",params:{}};e===null?e=[l]:e.push(l),s++}return B.errors=e,s===0}function f(r,{instancePath:n=""}={}){let e=null,s=0;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))){let l={instancePath:n,
keyword:"type",params:{}};e===null?e=[l]:e.push(l),s++}return f.errors=e,s===0}function u(r,{instancePath:n=""}={}){let e=null,
s=0;if(!Array.isArray(r)&&r!==null){let l={instancePath:n,keyword:"type",params:{}};e===null?e=[l]:e.push(l),s++}if(Array.
isArray(r)){let l=r.length;for(let o=0;o<l;o++)f(r[o],{instancePath:n+"/"+o})||(e=e===null?f.errors:e.concat(f.errors),s=
e.length)}return u.errors=e,s===0}var Y=T.date;function a(r,{instancePath:n=""}={}){let e=null,s=0;if(typeof r=="string"){if(!Y(r)){let l={instancePath:n,
keyword:"format",params:{format:"date"}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:n,keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),s++}return a.errors=e,s===0}function D(r,{instancePath:n=""}={}){let e=null,s=0;if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let l={instancePath:n,
keyword:"type",params:{}};e===null?e=[l]:e.push(l),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let l in r)if(!(l===
"statement"||l==="vision"||l==="mission"||l==="values"||l==="differentiator"||l==="businessCase"||l==="ownedBy"||l==="fo\
undation"||b.test(l))){let o={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[o]:
e.push(o),s++}if(r.statement!==void 0&&(f(r.statement,{instancePath:n+"/statement"})||(e=e===null?f.errors:e.concat(f.errors),
s=e.length)),r.vision!==void 0&&(f(r.vision,{instancePath:n+"/vision"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),
r.mission!==void 0&&(f(r.mission,{instancePath:n+"/mission"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.values!==
void 0&&(u(r.values,{instancePath:n+"/values"})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),r.differentiator!==
void 0&&(f(r.differentiator,{instancePath:n+"/differentiator"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.
businessCase!==void 0&&(f(r.businessCase,{instancePath:n+"/businessCase"})||(e=e===null?f.errors:e.concat(f.errors),s=e.
length)),r.ownedBy!==void 0&&(f(r.ownedBy,{instancePath:n+"/ownedBy"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),
r.foundation!==void 0){let l=r.foundation;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let o={instancePath:n+
"/foundation",keyword:"type",params:{}};e===null?e=[o]:e.push(o),s++}if(l&&typeof l=="object"&&!Array.isArray(l)){for(let o in l)
if(!(o==="mission"||o==="values"||o==="culture"||o==="diversity"||o==="quality"||o==="balance"||b.test(o))){let i={instancePath:n+
"/foundation",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[i]:e.push(i),s++}l.mission!==void 0&&
(f(l.mission,{instancePath:n+"/foundation/mission"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),l.values!==void 0&&
(f(l.values,{instancePath:n+"/foundation/values"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),l.culture!==void 0&&
(f(l.culture,{instancePath:n+"/foundation/culture"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),l.diversity!==
void 0&&(f(l.diversity,{instancePath:n+"/foundation/diversity"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),l.
quality!==void 0&&(f(l.quality,{instancePath:n+"/foundation/quality"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),
l.balance!==void 0&&(f(l.balance,{instancePath:n+"/foundation/balance"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length))}}}
return D.errors=e,s===0}function F(r,{instancePath:n=""}={}){let e=null,s=0;if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let l={instancePath:n,
keyword:"type",params:{}};e===null?e=[l]:e.push(l),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let l in r)if(!(l===
"inScope"||l==="outOfScope"||l==="constraints"||l==="exitCriteria"||l==="approval"||b.test(l))){let o={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:l}};e===null?e=[o]:e.push(o),s++}if(r.inScope!==void 0&&(u(r.inScope,{instancePath:n+
"/inScope"})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),r.outOfScope!==void 0&&(u(r.outOfScope,{instancePath:n+
"/outOfScope"})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),r.constraints!==void 0&&(u(r.constraints,{instancePath:n+
"/constraints"})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),r.exitCriteria!==void 0&&(u(r.exitCriteria,{instancePath:n+
"/exitCriteria"})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),r.approval!==void 0){let l=r.approval;if(!(l&&typeof l==
"object"&&!Array.isArray(l))&&l!==null){let o={instancePath:n+"/approval",keyword:"type",params:{}};e===null?e=[o]:e.push(
o),s++}if(l&&typeof l=="object"&&!Array.isArray(l)){for(let o in l)if(!(o==="criteria"||o==="decidedBy"||o==="signedOffB\
y"||o==="signedOn"||b.test(o))){let i={instancePath:n+"/approval",keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[i]:e.push(i),s++}l.criteria!==void 0&&(u(l.criteria,{instancePath:n+"/approval/criteria"})||(e=e===null?u.errors:
e.concat(u.errors),s=e.length)),l.decidedBy!==void 0&&(f(l.decidedBy,{instancePath:n+"/approval/decidedBy"})||(e=e===null?
f.errors:e.concat(f.errors),s=e.length)),l.signedOffBy!==void 0&&(f(l.signedOffBy,{instancePath:n+"/approval/signedOffBy"})||
(e=e===null?f.errors:e.concat(f.errors),s=e.length)),l.signedOn!==void 0&&(a(l.signedOn,{instancePath:n+"/approval/signe\
dOn"})||(e=e===null?a.errors:e.concat(a.errors),s=e.length))}}}return F.errors=e,s===0}function v(r,{instancePath:n=""}={}){let e=null,s=0;if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let l={instancePath:n,
keyword:"type",params:{}};e===null?e=[l]:e.push(l),s++}return v.errors=e,s===0}function _(r,{instancePath:n=""}={}){let e=null,s=0;if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let o={instancePath:n,
keyword:"type",params:{}};e===null?e=[o]:e.push(o),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(o===
"preset"||o==="rules"||o==="calendar"||b.test(o))){let i={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[i]:e.push(i),s++}if(r.preset!==void 0){let o=r.preset;if(!(o==="essential"||o==="recommended"||o==="strict")){
let i={instancePath:n+"/preset",keyword:"enum",params:{}};e===null?e=[i]:e.push(i),s++}}if(r.rules!==void 0){let o=r.rules;
if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null){let i={instancePath:n+"/rules",keyword:"type",params:{}};e===null?
e=[i]:e.push(i),s++}if(o&&typeof o=="object"&&!Array.isArray(o)){for(let i in o)if(!b.test(i)){let c=o[i];if(typeof c!="\
string"&&!Array.isArray(c)){let y={instancePath:n+"/rules/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{}};
e===null?e=[y]:e.push(y),s++}let d=s,g=!0,h=s;if(typeof c!="string"){let y={};e===null?e=[y]:e.push(y),s++}var l=h===s;s=
d,e!==null&&(d?e.length=d:e=null);let $;if(l){let y=s;if(!(c==="off"||c==="hint"||c==="info"||c==="warning"||c==="error")){
let V={instancePath:n+"/rules/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"enum",params:{}};e===null?e=[V]:e.push(
V),s++}var l=y===s;g=l,$="then"}else{let y=s;if(Array.isArray(c)){if(c.length<1){let w={instancePath:n+"/rules/"+i.replace(
/~/g,"~0").replace(/\//g,"~1"),keyword:"minItems",params:{limit:1}};e===null?e=[w]:e.push(w),s++}if(!(c.length<=2)){let w={
instancePath:n+"/rules/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"additionalItems",params:{limit:2}};e===null?e=
[w]:e.push(w),s++}let G=c.length;if(G>0){let w=c[0];if(!(w==="off"||w==="hint"||w==="info"||w==="warning"||w==="error")){
let L={instancePath:n+"/rules/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/0",keyword:"enum",params:{}};e===null?e=[L]:e.
push(L),s++}}if(G>1){let w=c[1];if(!(w&&typeof w=="object"&&!Array.isArray(w))&&w!==null){let L={instancePath:n+"/rules/"+
i.replace(/~/g,"~0").replace(/\//g,"~1")+"/1",keyword:"type",params:{}};e===null?e=[L]:e.push(L),s++}}}var l=y===s;g=l,$=
"else"}if(!g){let y={instancePath:n+"/rules/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"if",params:{failingKeyword:$}};
e===null?e=[y]:e.push(y),s++}}}}if(r.calendar!==void 0){let o=r.calendar;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&
o!==null){let i={instancePath:n+"/calendar",keyword:"type",params:{}};e===null?e=[i]:e.push(i),s++}if(o&&typeof o=="obje\
ct"&&!Array.isArray(o)){for(let i in o)if(!(i==="hoursPerDay"||i==="daysPerWeek"||b.test(i))){let c={instancePath:n+"/ca\
lendar",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[c]:e.push(c),s++}if(o.hoursPerDay!==void 0){
let i=o.hoursPerDay;if(typeof i=="number"&&isFinite(i)){if(i>24||isNaN(i)){let c={instancePath:n+"/calendar/hoursPerDay",
keyword:"maximum",params:{comparison:"<=",limit:24}};e===null?e=[c]:e.push(c),s++}if(i<.5||isNaN(i)){let c={instancePath:n+
"/calendar/hoursPerDay",keyword:"minimum",params:{comparison:">=",limit:.5}};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:n+
"/calendar/hoursPerDay",keyword:"type",params:{type:"number"}};e===null?e=[c]:e.push(c),s++}}if(o.daysPerWeek!==void 0){
let i=o.daysPerWeek;if(typeof i=="number"&&isFinite(i)){if(i>7||isNaN(i)){let c={instancePath:n+"/calendar/daysPerWeek",
keyword:"maximum",params:{comparison:"<=",limit:7}};e===null?e=[c]:e.push(c),s++}if(i<.5||isNaN(i)){let c={instancePath:n+
"/calendar/daysPerWeek",keyword:"minimum",params:{comparison:">=",limit:.5}};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:n+
"/calendar/daysPerWeek",keyword:"type",params:{type:"number"}};e===null?e=[c]:e.push(c),s++}}}}}return _.errors=e,s===0}var Z=T.id;function p(r,{instancePath:n=""}={}){let e=null,s=0;if(typeof r=="string"){if(!Z(r)){let l={instancePath:n,keyword:"\
format",params:{format:"id"}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:n,keyword:"type",params:{type:"stri\
ng"}};e===null?e=[l]:e.push(l),s++}return p.errors=e,s===0}function m(r,{instancePath:n=""}={}){let e=null,s=0;if(!Array.isArray(r)&&r!==null){let l={instancePath:n,keyword:"type",
params:{}};e===null?e=[l]:e.push(l),s++}if(Array.isArray(r)){let l=r.length;for(let o=0;o<l;o++)p(r[o],{instancePath:n+"\
/"+o})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)}return m.errors=e,s===0}function k(r,{instancePath:n=""}={}){
let e=null,s=0;if(!Array.isArray(r)&&r!==null){let l={instancePath:n,keyword:"type",params:{}};e===null?e=[l]:e.push(l),
s++}if(Array.isArray(r)){let l=r.length;for(let o=0;o<l;o++){let i=r[o];if(!(i&&typeof i=="object"&&!Array.isArray(i))&&
i!==null){let c={instancePath:n+"/"+o,keyword:"type",params:{}};e===null?e=[c]:e.push(c),s++}if(i&&typeof i=="object"&&!Array.
isArray(i)){for(let c in i)if(!(c==="id"||c==="title"||c==="description"||c==="tags"||c==="links"||c==="owner"||c==="sup\
ports"||b.test(c))){let d={instancePath:n+"/"+o,keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=
[d]:e.push(d),s++}i.id!==void 0&&(p(i.id,{instancePath:n+"/"+o+"/id"})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),
i.title!==void 0&&(f(i.title,{instancePath:n+"/"+o+"/title"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),i.description!==
void 0&&(f(i.description,{instancePath:n+"/"+o+"/description"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),i.
tags!==void 0&&(u(i.tags,{instancePath:n+"/"+o+"/tags"})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),i.links!==
void 0&&(u(i.links,{instancePath:n+"/"+o+"/links"})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),i.owner!==void 0&&
(f(i.owner,{instancePath:n+"/"+o+"/owner"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),i.supports!==void 0&&(m(
i.supports,{instancePath:n+"/"+o+"/supports"})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}}}return k.errors=e,
s===0}var J={type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:id"},title:{$ref:"shared:i\
ncludeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},owner:{$ref:"\
shared:includeItem"},supports:{$ref:"shared:supports"},perspective:{enum:["customer","financial","process","people"]},weight:{
type:"number",minimum:0,maximum:100},priority:{$ref:"shared:priority"},status:{enum:["proposed","active","achieved","ret\
ired"]},source:{enum:["stated","inferred"]},confirmedBy:{$ref:"shared:includeItem"},confirmedOn:{$ref:"shared:phaseSince"},
setOn:{$ref:"shared:phaseSince"},due:{$ref:"shared:phaseSince"},conflictsWith:{$ref:"shared:supports"},measures:{type:["\
array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:id"},title:{$ref:"shared:includeItem"},description:{
$ref:"shared:includeItem"},unit:{$ref:"shared:includeItem"},direction:{enum:["increase","decrease","maintain"]},baseline:{
$ref:"shared:baseline"},target:{type:["object","null"],properties:{value:{$ref:"shared:baselineValue"},by:{$ref:"shared:\
phaseSince"}},patternProperties:{"^x-":{}},additionalProperties:!1},actual:{$ref:"shared:baseline"},every:{type:"string",
format:"duration"},source:{$ref:"shared:includeItem"},kind:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{
$ref:"shared:include"},owner:{$ref:"shared:includeItem"}},patternProperties:{"^x-":{}},additionalProperties:!1}}},patternProperties:{
"^x-":{}},additionalProperties:!1},$id:"shared:objectives"};function N(r,{instancePath:n=""}={}){let e=null,s=0;if(!(r==="must"||r==="should"||r==="could"||r==="wont")){let l={instancePath:n,
keyword:"enum",params:{}};e===null?e=[l]:e.push(l),s++}return N.errors=e,s===0}function z(r,{instancePath:n=""}={}){let e=null,s=0;if(!(typeof r=="number"&&isFinite(r))){let l={instancePath:n,keyword:"\
type",params:{type:"number"}};e===null?e=[l]:e.push(l),s++}return z.errors=e,s===0}function C(r,{instancePath:n=""}={}){
let e=null,s=0;if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let l={instancePath:n,keyword:"type",params:{}};
e===null?e=[l]:e.push(l),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let l in r)if(!(l==="value"||l==="asOf"||b.
test(l))){let o={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[o]:e.push(o),s++}
r.value!==void 0&&(z(r.value,{instancePath:n+"/value"})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),r.asOf!==void 0&&
(a(r.asOf,{instancePath:n+"/asOf"})||(e=e===null?a.errors:e.concat(a.errors),s=e.length))}return C.errors=e,s===0}var ee=T.
duration;function A(r,{instancePath:n=""}={}){let e=null,s=0;if(!Array.isArray(r)&&r!==null){let l={instancePath:n,keyword:"\
type",params:{}};e===null?e=[l]:e.push(l),s++}if(Array.isArray(r)){let l=r.length;for(let o=0;o<l;o++){let i=r[o];if(!(i&&
typeof i=="object"&&!Array.isArray(i))&&i!==null){let c={instancePath:n+"/"+o,keyword:"type",params:{}};e===null?e=[c]:e.
push(c),s++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let c in i)if(!(E.call(J.items.properties,c)||b.test(c))){let d={
instancePath:n+"/"+o,keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[d]:e.push(d),s++}if(i.id!==
void 0&&(p(i.id,{instancePath:n+"/"+o+"/id"})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),i.title!==void 0&&(f(
i.title,{instancePath:n+"/"+o+"/title"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),i.description!==void 0&&(f(
i.description,{instancePath:n+"/"+o+"/description"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),i.tags!==void 0&&
(u(i.tags,{instancePath:n+"/"+o+"/tags"})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),i.links!==void 0&&(u(i.links,
{instancePath:n+"/"+o+"/links"})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),i.owner!==void 0&&(f(i.owner,{instancePath:n+
"/"+o+"/owner"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),i.supports!==void 0&&(m(i.supports,{instancePath:n+
"/"+o+"/supports"})||(e=e===null?m.errors:e.concat(m.errors),s=e.length)),i.perspective!==void 0){let c=i.perspective;if(!(c===
"customer"||c==="financial"||c==="process"||c==="people")){let d={instancePath:n+"/"+o+"/perspective",keyword:"enum",params:{}};
e===null?e=[d]:e.push(d),s++}}if(i.weight!==void 0){let c=i.weight;if(typeof c=="number"&&isFinite(c)){if(c>100||isNaN(c)){
let d={instancePath:n+"/"+o+"/weight",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[d]:e.push(d),s++}
if(c<0||isNaN(c)){let d={instancePath:n+"/"+o+"/weight",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[
d]:e.push(d),s++}}else{let d={instancePath:n+"/"+o+"/weight",keyword:"type",params:{type:"number"}};e===null?e=[d]:e.push(
d),s++}}if(i.priority!==void 0&&(N(i.priority,{instancePath:n+"/"+o+"/priority"})||(e=e===null?N.errors:e.concat(N.errors),
s=e.length)),i.status!==void 0){let c=i.status;if(!(c==="proposed"||c==="active"||c==="achieved"||c==="retired")){let d={
instancePath:n+"/"+o+"/status",keyword:"enum",params:{}};e===null?e=[d]:e.push(d),s++}}if(i.source!==void 0){let c=i.source;
if(!(c==="stated"||c==="inferred")){let d={instancePath:n+"/"+o+"/source",keyword:"enum",params:{}};e===null?e=[d]:e.push(
d),s++}}if(i.confirmedBy!==void 0&&(f(i.confirmedBy,{instancePath:n+"/"+o+"/confirmedBy"})||(e=e===null?f.errors:e.concat(
f.errors),s=e.length)),i.confirmedOn!==void 0&&(a(i.confirmedOn,{instancePath:n+"/"+o+"/confirmedOn"})||(e=e===null?a.errors:
e.concat(a.errors),s=e.length)),i.setOn!==void 0&&(a(i.setOn,{instancePath:n+"/"+o+"/setOn"})||(e=e===null?a.errors:e.concat(
a.errors),s=e.length)),i.due!==void 0&&(a(i.due,{instancePath:n+"/"+o+"/due"})||(e=e===null?a.errors:e.concat(a.errors),
s=e.length)),i.conflictsWith!==void 0&&(m(i.conflictsWith,{instancePath:n+"/"+o+"/conflictsWith"})||(e=e===null?m.errors:
e.concat(m.errors),s=e.length)),i.measures!==void 0){let c=i.measures;if(!Array.isArray(c)&&c!==null){let d={instancePath:n+
"/"+o+"/measures",keyword:"type",params:{}};e===null?e=[d]:e.push(d),s++}if(Array.isArray(c)){let d=c.length;for(let g=0;g<
d;g++){let h=c[g];if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null){let $={instancePath:n+"/"+o+"/measures/"+g,keyword:"\
type",params:{}};e===null?e=[$]:e.push($),s++}if(h&&typeof h=="object"&&!Array.isArray(h)){for(let $ in h)if(!(E.call(J.
items.properties.measures.items.properties,$)||b.test($))){let y={instancePath:n+"/"+o+"/measures/"+g,keyword:"additiona\
lProperties",params:{additionalProperty:$}};e===null?e=[y]:e.push(y),s++}if(h.id!==void 0&&(p(h.id,{instancePath:n+"/"+o+
"/measures/"+g+"/id"})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),h.title!==void 0&&(f(h.title,{instancePath:n+
"/"+o+"/measures/"+g+"/title"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),h.description!==void 0&&(f(h.description,
{instancePath:n+"/"+o+"/measures/"+g+"/description"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),h.unit!==void 0&&
(f(h.unit,{instancePath:n+"/"+o+"/measures/"+g+"/unit"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),h.direction!==
void 0){let $=h.direction;if(!($==="increase"||$==="decrease"||$==="maintain")){let y={instancePath:n+"/"+o+"/measures/"+
g+"/direction",keyword:"enum",params:{}};e===null?e=[y]:e.push(y),s++}}if(h.baseline!==void 0&&(C(h.baseline,{instancePath:n+
"/"+o+"/measures/"+g+"/baseline"})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)),h.target!==void 0){let $=h.target;
if(!($&&typeof $=="object"&&!Array.isArray($))&&$!==null){let y={instancePath:n+"/"+o+"/measures/"+g+"/target",keyword:"\
type",params:{}};e===null?e=[y]:e.push(y),s++}if($&&typeof $=="object"&&!Array.isArray($)){for(let y in $)if(!(y==="valu\
e"||y==="by"||b.test(y))){let K={instancePath:n+"/"+o+"/measures/"+g+"/target",keyword:"additionalProperties",params:{additionalProperty:y}};
e===null?e=[K]:e.push(K),s++}$.value!==void 0&&(z($.value,{instancePath:n+"/"+o+"/measures/"+g+"/target/value"})||(e=e===
null?z.errors:e.concat(z.errors),s=e.length)),$.by!==void 0&&(a($.by,{instancePath:n+"/"+o+"/measures/"+g+"/target/by"})||
(e=e===null?a.errors:e.concat(a.errors),s=e.length))}}if(h.actual!==void 0&&(C(h.actual,{instancePath:n+"/"+o+"/measures\
/"+g+"/actual"})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)),h.every!==void 0){let $=h.every;if(typeof $=="str\
ing"){if(!ee($)){let y={instancePath:n+"/"+o+"/measures/"+g+"/every",keyword:"format",params:{format:"duration"}};e===null?
e=[y]:e.push(y),s++}}else{let y={instancePath:n+"/"+o+"/measures/"+g+"/every",keyword:"type",params:{type:"string"}};e===
null?e=[y]:e.push(y),s++}}h.source!==void 0&&(f(h.source,{instancePath:n+"/"+o+"/measures/"+g+"/source"})||(e=e===null?f.
errors:e.concat(f.errors),s=e.length)),h.kind!==void 0&&(f(h.kind,{instancePath:n+"/"+o+"/measures/"+g+"/kind"})||(e=e===
null?f.errors:e.concat(f.errors),s=e.length)),h.tags!==void 0&&(u(h.tags,{instancePath:n+"/"+o+"/measures/"+g+"/tags"})||
(e=e===null?u.errors:e.concat(u.errors),s=e.length)),h.links!==void 0&&(u(h.links,{instancePath:n+"/"+o+"/measures/"+g+"\
/links"})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),h.owner!==void 0&&(f(h.owner,{instancePath:n+"/"+o+"/mea\
sures/"+g+"/owner"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length))}}}}}}}return A.errors=e,s===0}function t(r,{instancePath:n=""}={}){let e=null,s=0;if(!Array.isArray(r)&&r!==null){let l={instancePath:n,keyword:"type",
params:{}};e===null?e=[l]:e.push(l),s++}if(Array.isArray(r)){let l=r.length;for(let o=0;o<l;o++){let i=r[o];if(!(i&&typeof i==
"object"&&!Array.isArray(i))&&i!==null){let c={instancePath:n+"/"+o,keyword:"type",params:{}};e===null?e=[c]:e.push(c),s++}
i&&typeof i=="object"&&!Array.isArray(i)&&(i.id!==void 0&&(p(i.id,{instancePath:n+"/"+o+"/id"})||(e=e===null?p.errors:e.
concat(p.errors),s=e.length)),i.title!==void 0&&(f(i.title,{instancePath:n+"/"+o+"/title"})||(e=e===null?f.errors:e.concat(
f.errors),s=e.length)),i.description!==void 0&&(f(i.description,{instancePath:n+"/"+o+"/description"})||(e=e===null?f.errors:
e.concat(f.errors),s=e.length)),i.tags!==void 0&&(u(i.tags,{instancePath:n+"/"+o+"/tags"})||(e=e===null?u.errors:e.concat(
u.errors),s=e.length)),i.links!==void 0&&(u(i.links,{instancePath:n+"/"+o+"/links"})||(e=e===null?u.errors:e.concat(u.errors),
s=e.length)),i.owner!==void 0&&(f(i.owner,{instancePath:n+"/"+o+"/owner"})||(e=e===null?f.errors:e.concat(f.errors),s=e.
length)))}}return t.errors=e,s===0}var re={type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"sha\
red:id"},title:{$ref:"shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"\
shared:include"},owner:{$ref:"shared:includeItem"},madeTo:{$ref:"shared:includeItem"},madeOn:{$ref:"shared:phaseSince"},
supports:{$ref:"shared:supports"}},patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:commitments"};function j(r,{
instancePath:n=""}={}){let e=null,s=0;if(!Array.isArray(r)&&r!==null){let l={instancePath:n,keyword:"type",params:{}};e===
null?e=[l]:e.push(l),s++}if(Array.isArray(r)){let l=r.length;for(let o=0;o<l;o++){let i=r[o];if(!(i&&typeof i=="object"&&
!Array.isArray(i))&&i!==null){let c={instancePath:n+"/"+o,keyword:"type",params:{}};e===null?e=[c]:e.push(c),s++}if(i&&typeof i==
"object"&&!Array.isArray(i)){for(let c in i)if(!(E.call(re.items.properties,c)||b.test(c))){let d={instancePath:n+"/"+o,
keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[d]:e.push(d),s++}i.id!==void 0&&(p(i.id,{instancePath:n+
"/"+o+"/id"})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),i.title!==void 0&&(f(i.title,{instancePath:n+"/"+o+"\
/title"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),i.description!==void 0&&(f(i.description,{instancePath:n+
"/"+o+"/description"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),i.tags!==void 0&&(u(i.tags,{instancePath:n+
"/"+o+"/tags"})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),i.links!==void 0&&(u(i.links,{instancePath:n+"/"+o+
"/links"})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),i.owner!==void 0&&(f(i.owner,{instancePath:n+"/"+o+"/ow\
ner"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),i.madeTo!==void 0&&(f(i.madeTo,{instancePath:n+"/"+o+"/made\
To"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),i.madeOn!==void 0&&(a(i.madeOn,{instancePath:n+"/"+o+"/madeO\
n"})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),i.supports!==void 0&&(m(i.supports,{instancePath:n+"/"+o+"/su\
pports"})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}}}return j.errors=e,s===0}var se={type:["array","null"],
items:{type:["object","null"],properties:{id:{$ref:"shared:id"},title:{$ref:"shared:includeItem"},description:{$ref:"sha\
red:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:include"},owner:{$ref:"shared:includeItem"},kind:{enum:[
"business","stakeholder","functional","non-functional","transition"]},supports:{$ref:"shared:supports"},priority:{$ref:"\
shared:priority"},status:{enum:["proposed","approved","implemented","verified","dropped"]},scope:{enum:["in","out","not-\
applicable","unspecified"]},fit:{enum:["fit","gap","unspecified"]},gapApproach:{$ref:"shared:includeItem"},rationale:{$ref:"\
shared:includeItem"},acceptance:{$ref:"shared:include"},stakeholder:{$ref:"shared:includeItem"},processId:{$ref:"shared:\
includeItem"}},patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:requirements"};function I(r,{instancePath:n=""}={}){
let e=null,s=0;if(!Array.isArray(r)&&r!==null){let l={instancePath:n,keyword:"type",params:{}};e===null?e=[l]:e.push(l),
s++}if(Array.isArray(r)){let l=r.length;for(let o=0;o<l;o++){let i=r[o];if(!(i&&typeof i=="object"&&!Array.isArray(i))&&
i!==null){let c={instancePath:n+"/"+o,keyword:"type",params:{}};e===null?e=[c]:e.push(c),s++}if(i&&typeof i=="object"&&!Array.
isArray(i)){for(let c in i)if(!(E.call(se.items.properties,c)||b.test(c))){let d={instancePath:n+"/"+o,keyword:"addition\
alProperties",params:{additionalProperty:c}};e===null?e=[d]:e.push(d),s++}if(i.id!==void 0&&(p(i.id,{instancePath:n+"/"+
o+"/id"})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),i.title!==void 0&&(f(i.title,{instancePath:n+"/"+o+"/tit\
le"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),i.description!==void 0&&(f(i.description,{instancePath:n+"/"+
o+"/description"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),i.tags!==void 0&&(u(i.tags,{instancePath:n+"/"+
o+"/tags"})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),i.links!==void 0&&(u(i.links,{instancePath:n+"/"+o+"/l\
inks"})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),i.owner!==void 0&&(f(i.owner,{instancePath:n+"/"+o+"/owner"})||
(e=e===null?f.errors:e.concat(f.errors),s=e.length)),i.kind!==void 0){let c=i.kind;if(!(c==="business"||c==="stakeholder"||
c==="functional"||c==="non-functional"||c==="transition")){let d={instancePath:n+"/"+o+"/kind",keyword:"enum",params:{}};
e===null?e=[d]:e.push(d),s++}}if(i.supports!==void 0&&(m(i.supports,{instancePath:n+"/"+o+"/supports"})||(e=e===null?m.errors:
e.concat(m.errors),s=e.length)),i.priority!==void 0&&(N(i.priority,{instancePath:n+"/"+o+"/priority"})||(e=e===null?N.errors:
e.concat(N.errors),s=e.length)),i.status!==void 0){let c=i.status;if(!(c==="proposed"||c==="approved"||c==="implemented"||
c==="verified"||c==="dropped")){let d={instancePath:n+"/"+o+"/status",keyword:"enum",params:{}};e===null?e=[d]:e.push(d),
s++}}if(i.scope!==void 0){let c=i.scope;if(!(c==="in"||c==="out"||c==="not-applicable"||c==="unspecified")){let d={instancePath:n+
"/"+o+"/scope",keyword:"enum",params:{}};e===null?e=[d]:e.push(d),s++}}if(i.fit!==void 0){let c=i.fit;if(!(c==="fit"||c===
"gap"||c==="unspecified")){let d={instancePath:n+"/"+o+"/fit",keyword:"enum",params:{}};e===null?e=[d]:e.push(d),s++}}i.
gapApproach!==void 0&&(f(i.gapApproach,{instancePath:n+"/"+o+"/gapApproach"})||(e=e===null?f.errors:e.concat(f.errors),s=
e.length)),i.rationale!==void 0&&(f(i.rationale,{instancePath:n+"/"+o+"/rationale"})||(e=e===null?f.errors:e.concat(f.errors),
s=e.length)),i.acceptance!==void 0&&(u(i.acceptance,{instancePath:n+"/"+o+"/acceptance"})||(e=e===null?u.errors:e.concat(
u.errors),s=e.length)),i.stakeholder!==void 0&&(f(i.stakeholder,{instancePath:n+"/"+o+"/stakeholder"})||(e=e===null?f.errors:
e.concat(f.errors),s=e.length)),i.processId!==void 0&&(f(i.processId,{instancePath:n+"/"+o+"/processId"})||(e=e===null?f.
errors:e.concat(f.errors),s=e.length))}}}return I.errors=e,s===0}var ne={type:["array","null"],items:{type:["object","nu\
ll"],properties:{id:{$ref:"shared:id"},title:{$ref:"shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"\
shared:include"},links:{$ref:"shared:include"},owner:{$ref:"shared:includeItem"},type:{enum:["epic","feature","story","t\
ask","bug","spike","chore"]},nature:{enum:["business","enabler","technical"]},parent:{$ref:"shared:id"},supports:{$ref:"\
shared:supports"},enables:{$ref:"shared:supports"},dependsOn:{$ref:"shared:supports"},state:{enum:["new","active","block\
ed","resolved","done","dropped"]},priority:{$ref:"shared:priority"},horizon:{enum:["now","next","later"]},assignee:{$ref:"\
shared:includeItem"},pair:{$ref:"shared:include"},skills:{$ref:"shared:supports"},estimate:{$ref:"shared:estimate"},spent:{
$ref:"shared:estimate"},start:{$ref:"shared:phaseSince"},due:{$ref:"shared:phaseSince"},milestone:{$ref:"shared:id"},acceptance:{
$ref:"shared:include"},artifacts:{$ref:"shared:include"},external:{type:["object","null"],properties:{system:{$ref:"shar\
ed:includeItem"},key:{$ref:"shared:includeItem"},url:{$ref:"shared:includeItem"}},patternProperties:{"^x-":{}},additionalProperties:!1},
rationale:{$ref:"shared:includeItem"}},patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:workItems"};var ie=T.estimate;function W(r,{instancePath:n=""}={}){let e=null,s=0;if(typeof r=="string"){if(!ie(r)){let l={instancePath:n,
keyword:"format",params:{format:"estimate"}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:n,keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),s++}return W.errors=e,s===0}function P(r,{instancePath:n=""}={}){let e=null,s=0;
if(!Array.isArray(r)&&r!==null){let l={instancePath:n,keyword:"type",params:{}};e===null?e=[l]:e.push(l),s++}if(Array.isArray(
r)){let l=r.length;for(let o=0;o<l;o++){let i=r[o];if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){let c={instancePath:n+
"/"+o,keyword:"type",params:{}};e===null?e=[c]:e.push(c),s++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let c in i)
if(!(E.call(ne.items.properties,c)||b.test(c))){let d={instancePath:n+"/"+o,keyword:"additionalProperties",params:{additionalProperty:c}};
e===null?e=[d]:e.push(d),s++}if(i.id!==void 0&&(p(i.id,{instancePath:n+"/"+o+"/id"})||(e=e===null?p.errors:e.concat(p.errors),
s=e.length)),i.title!==void 0&&(f(i.title,{instancePath:n+"/"+o+"/title"})||(e=e===null?f.errors:e.concat(f.errors),s=e.
length)),i.description!==void 0&&(f(i.description,{instancePath:n+"/"+o+"/description"})||(e=e===null?f.errors:e.concat(
f.errors),s=e.length)),i.tags!==void 0&&(u(i.tags,{instancePath:n+"/"+o+"/tags"})||(e=e===null?u.errors:e.concat(u.errors),
s=e.length)),i.links!==void 0&&(u(i.links,{instancePath:n+"/"+o+"/links"})||(e=e===null?u.errors:e.concat(u.errors),s=e.
length)),i.owner!==void 0&&(f(i.owner,{instancePath:n+"/"+o+"/owner"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),
i.type!==void 0){let c=i.type;if(!(c==="epic"||c==="feature"||c==="story"||c==="task"||c==="bug"||c==="spike"||c==="chor\
e")){let d={instancePath:n+"/"+o+"/type",keyword:"enum",params:{}};e===null?e=[d]:e.push(d),s++}}if(i.nature!==void 0){let c=i.
nature;if(!(c==="business"||c==="enabler"||c==="technical")){let d={instancePath:n+"/"+o+"/nature",keyword:"enum",params:{}};
e===null?e=[d]:e.push(d),s++}}if(i.parent!==void 0&&(p(i.parent,{instancePath:n+"/"+o+"/parent"})||(e=e===null?p.errors:
e.concat(p.errors),s=e.length)),i.supports!==void 0&&(m(i.supports,{instancePath:n+"/"+o+"/supports"})||(e=e===null?m.errors:
e.concat(m.errors),s=e.length)),i.enables!==void 0&&(m(i.enables,{instancePath:n+"/"+o+"/enables"})||(e=e===null?m.errors:
e.concat(m.errors),s=e.length)),i.dependsOn!==void 0&&(m(i.dependsOn,{instancePath:n+"/"+o+"/dependsOn"})||(e=e===null?m.
errors:e.concat(m.errors),s=e.length)),i.state!==void 0){let c=i.state;if(!(c==="new"||c==="active"||c==="blocked"||c===
"resolved"||c==="done"||c==="dropped")){let d={instancePath:n+"/"+o+"/state",keyword:"enum",params:{}};e===null?e=[d]:e.
push(d),s++}}if(i.priority!==void 0&&(N(i.priority,{instancePath:n+"/"+o+"/priority"})||(e=e===null?N.errors:e.concat(N.
errors),s=e.length)),i.horizon!==void 0){let c=i.horizon;if(!(c==="now"||c==="next"||c==="later")){let d={instancePath:n+
"/"+o+"/horizon",keyword:"enum",params:{}};e===null?e=[d]:e.push(d),s++}}if(i.assignee!==void 0&&(f(i.assignee,{instancePath:n+
"/"+o+"/assignee"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),i.pair!==void 0&&(u(i.pair,{instancePath:n+"/"+
o+"/pair"})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),i.skills!==void 0&&(m(i.skills,{instancePath:n+"/"+o+"\
/skills"})||(e=e===null?m.errors:e.concat(m.errors),s=e.length)),i.estimate!==void 0&&(W(i.estimate,{instancePath:n+"/"+
o+"/estimate"})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),i.spent!==void 0&&(W(i.spent,{instancePath:n+"/"+o+
"/spent"})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),i.start!==void 0&&(a(i.start,{instancePath:n+"/"+o+"/st\
art"})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),i.due!==void 0&&(a(i.due,{instancePath:n+"/"+o+"/due"})||(e=
e===null?a.errors:e.concat(a.errors),s=e.length)),i.milestone!==void 0&&(p(i.milestone,{instancePath:n+"/"+o+"/milestone"})||
(e=e===null?p.errors:e.concat(p.errors),s=e.length)),i.acceptance!==void 0&&(u(i.acceptance,{instancePath:n+"/"+o+"/acce\
ptance"})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),i.artifacts!==void 0&&(u(i.artifacts,{instancePath:n+"/"+
o+"/artifacts"})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),i.external!==void 0){let c=i.external;if(!(c&&typeof c==
"object"&&!Array.isArray(c))&&c!==null){let d={instancePath:n+"/"+o+"/external",keyword:"type",params:{}};e===null?e=[d]:
e.push(d),s++}if(c&&typeof c=="object"&&!Array.isArray(c)){for(let d in c)if(!(d==="system"||d==="key"||d==="url"||b.test(
d))){let g={instancePath:n+"/"+o+"/external",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[g]:
e.push(g),s++}c.system!==void 0&&(f(c.system,{instancePath:n+"/"+o+"/external/system"})||(e=e===null?f.errors:e.concat(f.
errors),s=e.length)),c.key!==void 0&&(f(c.key,{instancePath:n+"/"+o+"/external/key"})||(e=e===null?f.errors:e.concat(f.errors),
s=e.length)),c.url!==void 0&&(f(c.url,{instancePath:n+"/"+o+"/external/url"})||(e=e===null?f.errors:e.concat(f.errors),s=
e.length))}}i.rationale!==void 0&&(f(i.rationale,{instancePath:n+"/"+o+"/rationale"})||(e=e===null?f.errors:e.concat(f.errors),
s=e.length))}}}return P.errors=e,s===0}var oe={type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"\
shared:id"},title:{$ref:"shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{
$ref:"shared:include"},owner:{$ref:"shared:includeItem"},kind:{enum:["checkpoint","pilot","training","go-live","handover",
"closure"]},due:{$ref:"shared:phaseSince"},status:{enum:["planned","active","done","missed"]},gate:{$ref:"shared:include"},
supports:{$ref:"shared:supports"},findings:{$ref:"shared:include"},acceptedBy:{$ref:"shared:includeItem"}},patternProperties:{
"^x-":{}},additionalProperties:!1},$id:"shared:milestones"};function q(r,{instancePath:n=""}={}){let e=null,s=0;if(!Array.
isArray(r)&&r!==null){let l={instancePath:n,keyword:"type",params:{}};e===null?e=[l]:e.push(l),s++}if(Array.isArray(r)){
let l=r.length;for(let o=0;o<l;o++){let i=r[o];if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){let c={instancePath:n+
"/"+o,keyword:"type",params:{}};e===null?e=[c]:e.push(c),s++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let c in i)
if(!(E.call(oe.items.properties,c)||b.test(c))){let d={instancePath:n+"/"+o,keyword:"additionalProperties",params:{additionalProperty:c}};
e===null?e=[d]:e.push(d),s++}if(i.id!==void 0&&(p(i.id,{instancePath:n+"/"+o+"/id"})||(e=e===null?p.errors:e.concat(p.errors),
s=e.length)),i.title!==void 0&&(f(i.title,{instancePath:n+"/"+o+"/title"})||(e=e===null?f.errors:e.concat(f.errors),s=e.
length)),i.description!==void 0&&(f(i.description,{instancePath:n+"/"+o+"/description"})||(e=e===null?f.errors:e.concat(
f.errors),s=e.length)),i.tags!==void 0&&(u(i.tags,{instancePath:n+"/"+o+"/tags"})||(e=e===null?u.errors:e.concat(u.errors),
s=e.length)),i.links!==void 0&&(u(i.links,{instancePath:n+"/"+o+"/links"})||(e=e===null?u.errors:e.concat(u.errors),s=e.
length)),i.owner!==void 0&&(f(i.owner,{instancePath:n+"/"+o+"/owner"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),
i.kind!==void 0){let c=i.kind;if(!(c==="checkpoint"||c==="pilot"||c==="training"||c==="go-live"||c==="handover"||c==="cl\
osure")){let d={instancePath:n+"/"+o+"/kind",keyword:"enum",params:{}};e===null?e=[d]:e.push(d),s++}}if(i.due!==void 0&&
(a(i.due,{instancePath:n+"/"+o+"/due"})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),i.status!==void 0){let c=i.
status;if(!(c==="planned"||c==="active"||c==="done"||c==="missed")){let d={instancePath:n+"/"+o+"/status",keyword:"enum",
params:{}};e===null?e=[d]:e.push(d),s++}}i.gate!==void 0&&(u(i.gate,{instancePath:n+"/"+o+"/gate"})||(e=e===null?u.errors:
e.concat(u.errors),s=e.length)),i.supports!==void 0&&(m(i.supports,{instancePath:n+"/"+o+"/supports"})||(e=e===null?m.errors:
e.concat(m.errors),s=e.length)),i.findings!==void 0&&(u(i.findings,{instancePath:n+"/"+o+"/findings"})||(e=e===null?u.errors:
e.concat(u.errors),s=e.length)),i.acceptedBy!==void 0&&(f(i.acceptedBy,{instancePath:n+"/"+o+"/acceptedBy"})||(e=e===null?
f.errors:e.concat(f.errors),s=e.length))}}}return q.errors=e,s===0}function x(r,{instancePath:n=""}={}){let e=null,s=0;if(!Array.isArray(r)&&r!==null){let l={instancePath:n,keyword:"type",
params:{}};e===null?e=[l]:e.push(l),s++}if(Array.isArray(r)){let l=r.length;for(let o=0;o<l;o++){let i=r[o];if(!(i&&typeof i==
"object"&&!Array.isArray(i))&&i!==null){let c={instancePath:n+"/"+o,keyword:"type",params:{}};e===null?e=[c]:e.push(c),s++}
i&&typeof i=="object"&&!Array.isArray(i)&&(i.id!==void 0&&(p(i.id,{instancePath:n+"/"+o+"/id"})||(e=e===null?p.errors:e.
concat(p.errors),s=e.length)),i.title!==void 0&&(f(i.title,{instancePath:n+"/"+o+"/title"})||(e=e===null?f.errors:e.concat(
f.errors),s=e.length)),i.description!==void 0&&(f(i.description,{instancePath:n+"/"+o+"/description"})||(e=e===null?f.errors:
e.concat(f.errors),s=e.length)),i.tags!==void 0&&(u(i.tags,{instancePath:n+"/"+o+"/tags"})||(e=e===null?u.errors:e.concat(
u.errors),s=e.length)),i.links!==void 0&&(u(i.links,{instancePath:n+"/"+o+"/links"})||(e=e===null?u.errors:e.concat(u.errors),
s=e.length)),i.owner!==void 0&&(f(i.owner,{instancePath:n+"/"+o+"/owner"})||(e=e===null?f.errors:e.concat(f.errors),s=e.
length)),i.name!==void 0&&(f(i.name,{instancePath:n+"/"+o+"/name"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)))}}
return x.errors=e,s===0}var te={type:["array","null"],items:{type:["object","null"],properties:{id:{$ref:"shared:id"},title:{
$ref:"shared:includeItem"},description:{$ref:"shared:includeItem"},tags:{$ref:"shared:include"},links:{$ref:"shared:incl\
ude"},owner:{$ref:"shared:includeItem"},decision:{$ref:"shared:includeItem"},decidedBy:{$ref:"shared:includeItem"},decidedOn:{
$ref:"shared:phaseSince"},rationale:{$ref:"shared:includeItem"},alternatives:{$ref:"shared:include"},affects:{$ref:"shar\
ed:supports"}},patternProperties:{"^x-":{}},additionalProperties:!1},$id:"shared:decisions"};function O(r,{instancePath:n=""}={}){
let e=null,s=0;if(!Array.isArray(r)&&r!==null){let l={instancePath:n,keyword:"type",params:{}};e===null?e=[l]:e.push(l),
s++}if(Array.isArray(r)){let l=r.length;for(let o=0;o<l;o++){let i=r[o];if(!(i&&typeof i=="object"&&!Array.isArray(i))&&
i!==null){let c={instancePath:n+"/"+o,keyword:"type",params:{}};e===null?e=[c]:e.push(c),s++}if(i&&typeof i=="object"&&!Array.
isArray(i)){for(let c in i)if(!(E.call(te.items.properties,c)||b.test(c))){let d={instancePath:n+"/"+o,keyword:"addition\
alProperties",params:{additionalProperty:c}};e===null?e=[d]:e.push(d),s++}i.id!==void 0&&(p(i.id,{instancePath:n+"/"+o+"\
/id"})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),i.title!==void 0&&(f(i.title,{instancePath:n+"/"+o+"/title"})||
(e=e===null?f.errors:e.concat(f.errors),s=e.length)),i.description!==void 0&&(f(i.description,{instancePath:n+"/"+o+"/de\
scription"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),i.tags!==void 0&&(u(i.tags,{instancePath:n+"/"+o+"/ta\
gs"})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),i.links!==void 0&&(u(i.links,{instancePath:n+"/"+o+"/links"})||
(e=e===null?u.errors:e.concat(u.errors),s=e.length)),i.owner!==void 0&&(f(i.owner,{instancePath:n+"/"+o+"/owner"})||(e=e===
null?f.errors:e.concat(f.errors),s=e.length)),i.decision!==void 0&&(f(i.decision,{instancePath:n+"/"+o+"/decision"})||(e=
e===null?f.errors:e.concat(f.errors),s=e.length)),i.decidedBy!==void 0&&(f(i.decidedBy,{instancePath:n+"/"+o+"/decidedBy"})||
(e=e===null?f.errors:e.concat(f.errors),s=e.length)),i.decidedOn!==void 0&&(a(i.decidedOn,{instancePath:n+"/"+o+"/decide\
dOn"})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),i.rationale!==void 0&&(f(i.rationale,{instancePath:n+"/"+o+
"/rationale"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),i.alternatives!==void 0&&(u(i.alternatives,{instancePath:n+
"/"+o+"/alternatives"})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),i.affects!==void 0&&(m(i.affects,{instancePath:n+
"/"+o+"/affects"})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}}}return O.errors=e,s===0}function R(r,{instancePath:n=""}={}){let e=null,s=0;if(!Array.isArray(r)&&r!==null){let l={instancePath:n,keyword:"type",
params:{}};e===null?e=[l]:e.push(l),s++}if(Array.isArray(r)){let l=r.length;for(let o=0;o<l;o++){let i=r[o];if(!(i&&typeof i==
"object"&&!Array.isArray(i))&&i!==null){let c={instancePath:n+"/"+o,keyword:"type",params:{}};e===null?e=[c]:e.push(c),s++}
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.rule===void 0){let c={instancePath:n+"/"+o,keyword:"required",params:{
missingProperty:"rule"}};e===null?e=[c]:e.push(c),s++}if(i.about===void 0){let c={instancePath:n+"/"+o,keyword:"required",
params:{missingProperty:"about"}};e===null?e=[c]:e.push(c),s++}for(let c in i)if(!(c==="rule"||c==="about"||c==="reason"||
c==="by"||c==="until"||b.test(c))){let d={instancePath:n+"/"+o,keyword:"additionalProperties",params:{additionalProperty:c}};
e===null?e=[d]:e.push(d),s++}i.rule!==void 0&&(f(i.rule,{instancePath:n+"/"+o+"/rule"})||(e=e===null?f.errors:e.concat(f.
errors),s=e.length)),i.about!==void 0&&(f(i.about,{instancePath:n+"/"+o+"/about"})||(e=e===null?f.errors:e.concat(f.errors),
s=e.length)),i.reason!==void 0&&(f(i.reason,{instancePath:n+"/"+o+"/reason"})||(e=e===null?f.errors:e.concat(f.errors),s=
e.length)),i.by!==void 0&&(f(i.by,{instancePath:n+"/"+o+"/by"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),i.
until!==void 0&&(a(i.until,{instancePath:n+"/"+o+"/until"})||(e=e===null?a.errors:e.concat(a.errors),s=e.length))}}}return R.
errors=e,s===0}function M(r,{instancePath:n=""}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.charter===
void 0){let l={instancePath:n,keyword:"required",params:{missingProperty:"charter"}};e===null?e=[l]:e.push(l),s++}if(r.kind===
void 0){let l={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===null?e=[l]:e.push(l),s++}if(r.project===
void 0){let l={instancePath:n,keyword:"required",params:{missingProperty:"project"}};e===null?e=[l]:e.push(l),s++}for(let l in r)
if(!(E.call(H.properties,l)||b.test(l))){let o={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:l}};
e===null?e=[o]:e.push(o),s++}if(r.charter!==void 0&&(S(r.charter,{instancePath:n+"/charter"})||(e=e===null?S.errors:e.concat(
S.errors),s=e.length)),r.kind!==void 0&&(B(r.kind,{instancePath:n+"/kind"})||(e=e===null?B.errors:e.concat(B.errors),s=e.
length)),r.include!==void 0&&(u(r.include,{instancePath:n+"/include"})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),
r.project!==void 0){let l=r.project;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let o={instancePath:n+"/pr\
oject",keyword:"type",params:{}};e===null?e=[o]:e.push(o),s++}if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.name===void 0){
let o={instancePath:n+"/project",keyword:"required",params:{missingProperty:"name"}};e===null?e=[o]:e.push(o),s++}for(let o in l)
if(!(E.call(H.properties.project.properties,o)||b.test(o))){let i={instancePath:n+"/project",keyword:"additionalProperti\
es",params:{additionalProperty:o}};e===null?e=[i]:e.push(i),s++}if(l.name!==void 0&&(f(l.name,{instancePath:n+"/project/\
name"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),l.customer!==void 0&&(f(l.customer,{instancePath:n+"/proje\
ct/customer"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),l.practice!==void 0&&(f(l.practice,{instancePath:n+
"/project/practice"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),l.platforms!==void 0&&(u(l.platforms,{instancePath:n+
"/project/platforms"})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),l.phase!==void 0){let o=l.phase;if(!(o==="d\
iscover"||o==="initiate"||o==="implement"||o==="prepare"||o==="operate")){let i={instancePath:n+"/project/phase",keyword:"\
enum",params:{}};e===null?e=[i]:e.push(i),s++}}if(l.phaseSince!==void 0&&(a(l.phaseSince,{instancePath:n+"/project/phase\
Since"})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),l.ambition!==void 0){let o=l.ambition;if(!(o==="strategic"||
o==="operational"||o==="tool")){let i={instancePath:n+"/project/ambition",keyword:"enum",params:{}};e===null?e=[i]:e.push(
i),s++}}l.start!==void 0&&(a(l.start,{instancePath:n+"/project/start"})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),
l.goLive!==void 0&&(a(l.goLive,{instancePath:n+"/project/goLive"})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),
l.sponsor!==void 0&&(f(l.sponsor,{instancePath:n+"/project/sponsor"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),
l.manager!==void 0&&(f(l.manager,{instancePath:n+"/project/manager"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),
l.budget!==void 0&&(f(l.budget,{instancePath:n+"/project/budget"})||(e=e===null?f.errors:e.concat(f.errors),s=e.length))}}
r.purpose!==void 0&&(D(r.purpose,{instancePath:n+"/purpose"})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.scope!==
void 0&&(F(r.scope,{instancePath:n+"/scope"})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.escalation!==void 0&&
(v(r.escalation,{instancePath:n+"/escalation"})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.quality!==void 0&&
(v(r.quality,{instancePath:n+"/quality"})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.settings!==void 0&&(_(
r.settings,{instancePath:n+"/settings"})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.goals!==void 0&&(k(r.goals,
{instancePath:n+"/goals"})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.strategies!==void 0&&(k(r.strategies,
{instancePath:n+"/strategies"})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.objectives!==void 0&&(A(r.objectives,
{instancePath:n+"/objectives"})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.benefits!==void 0&&(t(r.benefits,
{instancePath:n+"/benefits"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.commitments!==void 0&&(j(r.commitments,
{instancePath:n+"/commitments"})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.requirements!==void 0&&(I(r.requirements,
{instancePath:n+"/requirements"})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),r.workItems!==void 0&&(P(r.workItems,
{instancePath:n+"/workItems"})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.milestones!==void 0&&(q(r.milestones,
{instancePath:n+"/milestones"})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.deliverables!==void 0&&(t(r.deliverables,
{instancePath:n+"/deliverables"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.people!==void 0&&(x(r.people,{
instancePath:n+"/people"})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.roles!==void 0&&(t(r.roles,{instancePath:n+
"/roles"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.skills!==void 0&&(t(r.skills,{instancePath:n+"/skills"})||
(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.raci!==void 0&&(t(r.raci,{instancePath:n+"/raci"})||(e=e===null?t.
errors:e.concat(t.errors),s=e.length)),r.decisionRights!==void 0&&(t(r.decisionRights,{instancePath:n+"/decisionRights"})||
(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.stakeholders!==void 0&&(t(r.stakeholders,{instancePath:n+"/stakeh\
olders"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.training!==void 0&&(t(r.training,{instancePath:n+"/tra\
ining"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.resourceRequests!==void 0&&(t(r.resourceRequests,{instancePath:n+
"/resourceRequests"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.cadences!==void 0&&(t(r.cadences,{instancePath:n+
"/cadences"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.risks!==void 0&&(t(r.risks,{instancePath:n+"/risks"})||
(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.assumptions!==void 0&&(t(r.assumptions,{instancePath:n+"/assumpti\
ons"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.issues!==void 0&&(t(r.issues,{instancePath:n+"/issues"})||
(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.dependencies!==void 0&&(t(r.dependencies,{instancePath:n+"/depend\
encies"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.decisions!==void 0&&(O(r.decisions,{instancePath:n+"/d\
ecisions"})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.actions!==void 0&&(t(r.actions,{instancePath:n+"/act\
ions"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.questions!==void 0&&(t(r.questions,{instancePath:n+"/que\
stions"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.continuity!==void 0&&(t(r.continuity,{instancePath:n+"\
/continuity"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.feedback!==void 0&&(t(r.feedback,{instancePath:n+
"/feedback"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.lessons!==void 0&&(t(r.lessons,{instancePath:n+"/l\
essons"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.communities!==void 0&&(t(r.communities,{instancePath:n+
"/communities"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.investments!==void 0&&(t(r.investments,{instancePath:n+
"/investments"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.assets!==void 0&&(t(r.assets,{instancePath:n+"/\
assets"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.offerings!==void 0&&(t(r.offerings,{instancePath:n+"/o\
fferings"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.influencers!==void 0&&(t(r.influencers,{instancePath:n+
"/influencers"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.waivers!==void 0&&(R(r.waivers,{instancePath:n+
"/waivers"})||(e=e===null?R.errors:e.concat(R.errors),s=e.length))}else{let l={instancePath:n,keyword:"type",params:{type:"\
object"}};e===null?e=[l]:e.push(l),s++}return M.errors=e,s===0}var de=Q,le={type:"object",properties:{charter:{$ref:"sha\
red:charter"},kind:{$ref:"shared:kind"},include:{$ref:"shared:include"},practice:{type:["object","null"],properties:{name:{
$ref:"shared:includeItem"},lead:{$ref:"shared:includeItem"}},required:["name"],patternProperties:{"^x-":{}},additionalProperties:!1},
purpose:{$ref:"shared:purpose"},scope:{$ref:"shared:scope"},escalation:{$ref:"shared:escalation"},quality:{$ref:"shared:\
escalation"},settings:{$ref:"shared:settings"},goals:{$ref:"shared:goals"},strategies:{$ref:"shared:goals"},objectives:{
$ref:"shared:objectives"},benefits:{$ref:"shared:benefits"},commitments:{$ref:"shared:commitments"},requirements:{$ref:"\
shared:requirements"},workItems:{$ref:"shared:workItems"},milestones:{$ref:"shared:milestones"},deliverables:{$ref:"shar\
ed:benefits"},people:{$ref:"shared:people"},roles:{$ref:"shared:benefits"},skills:{$ref:"shared:benefits"},raci:{$ref:"s\
hared:benefits"},decisionRights:{$ref:"shared:benefits"},stakeholders:{$ref:"shared:benefits"},training:{$ref:"shared:be\
nefits"},resourceRequests:{$ref:"shared:benefits"},cadences:{$ref:"shared:benefits"},risks:{$ref:"shared:benefits"},assumptions:{
$ref:"shared:benefits"},issues:{$ref:"shared:benefits"},dependencies:{$ref:"shared:benefits"},decisions:{$ref:"shared:de\
cisions"},actions:{$ref:"shared:benefits"},questions:{$ref:"shared:benefits"},continuity:{$ref:"shared:benefits"},feedback:{
$ref:"shared:benefits"},lessons:{$ref:"shared:benefits"},communities:{$ref:"shared:benefits"},investments:{$ref:"shared:\
benefits"},assets:{$ref:"shared:benefits"},offerings:{$ref:"shared:benefits"},influencers:{$ref:"shared:benefits"},waivers:{
$ref:"shared:waivers"}},required:["charter","kind","practice"],patternProperties:{"^x-":{}},additionalProperties:!1,$id:"\
practice"};function Q(r,{instancePath:n=""}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.charter===
void 0){let l={instancePath:n,keyword:"required",params:{missingProperty:"charter"}};e===null?e=[l]:e.push(l),s++}if(r.kind===
void 0){let l={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===null?e=[l]:e.push(l),s++}if(r.practice===
void 0){let l={instancePath:n,keyword:"required",params:{missingProperty:"practice"}};e===null?e=[l]:e.push(l),s++}for(let l in r)
if(!(E.call(le.properties,l)||b.test(l))){let o={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:l}};
e===null?e=[o]:e.push(o),s++}if(r.charter!==void 0&&(S(r.charter,{instancePath:n+"/charter"})||(e=e===null?S.errors:e.concat(
S.errors),s=e.length)),r.kind!==void 0&&(B(r.kind,{instancePath:n+"/kind"})||(e=e===null?B.errors:e.concat(B.errors),s=e.
length)),r.include!==void 0&&(u(r.include,{instancePath:n+"/include"})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),
r.practice!==void 0){let l=r.practice;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let o={instancePath:n+"/\
practice",keyword:"type",params:{}};e===null?e=[o]:e.push(o),s++}if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.name===
void 0){let o={instancePath:n+"/practice",keyword:"required",params:{missingProperty:"name"}};e===null?e=[o]:e.push(o),s++}
for(let o in l)if(!(o==="name"||o==="lead"||b.test(o))){let i={instancePath:n+"/practice",keyword:"additionalProperties",
params:{additionalProperty:o}};e===null?e=[i]:e.push(i),s++}l.name!==void 0&&(f(l.name,{instancePath:n+"/practice/name"})||
(e=e===null?f.errors:e.concat(f.errors),s=e.length)),l.lead!==void 0&&(f(l.lead,{instancePath:n+"/practice/lead"})||(e=e===
null?f.errors:e.concat(f.errors),s=e.length))}}r.purpose!==void 0&&(D(r.purpose,{instancePath:n+"/purpose"})||(e=e===null?
D.errors:e.concat(D.errors),s=e.length)),r.scope!==void 0&&(F(r.scope,{instancePath:n+"/scope"})||(e=e===null?F.errors:e.
concat(F.errors),s=e.length)),r.escalation!==void 0&&(v(r.escalation,{instancePath:n+"/escalation"})||(e=e===null?v.errors:
e.concat(v.errors),s=e.length)),r.quality!==void 0&&(v(r.quality,{instancePath:n+"/quality"})||(e=e===null?v.errors:e.concat(
v.errors),s=e.length)),r.settings!==void 0&&(_(r.settings,{instancePath:n+"/settings"})||(e=e===null?_.errors:e.concat(_.
errors),s=e.length)),r.goals!==void 0&&(k(r.goals,{instancePath:n+"/goals"})||(e=e===null?k.errors:e.concat(k.errors),s=
e.length)),r.strategies!==void 0&&(k(r.strategies,{instancePath:n+"/strategies"})||(e=e===null?k.errors:e.concat(k.errors),
s=e.length)),r.objectives!==void 0&&(A(r.objectives,{instancePath:n+"/objectives"})||(e=e===null?A.errors:e.concat(A.errors),
s=e.length)),r.benefits!==void 0&&(t(r.benefits,{instancePath:n+"/benefits"})||(e=e===null?t.errors:e.concat(t.errors),s=
e.length)),r.commitments!==void 0&&(j(r.commitments,{instancePath:n+"/commitments"})||(e=e===null?j.errors:e.concat(j.errors),
s=e.length)),r.requirements!==void 0&&(I(r.requirements,{instancePath:n+"/requirements"})||(e=e===null?I.errors:e.concat(
I.errors),s=e.length)),r.workItems!==void 0&&(P(r.workItems,{instancePath:n+"/workItems"})||(e=e===null?P.errors:e.concat(
P.errors),s=e.length)),r.milestones!==void 0&&(q(r.milestones,{instancePath:n+"/milestones"})||(e=e===null?q.errors:e.concat(
q.errors),s=e.length)),r.deliverables!==void 0&&(t(r.deliverables,{instancePath:n+"/deliverables"})||(e=e===null?t.errors:
e.concat(t.errors),s=e.length)),r.people!==void 0&&(x(r.people,{instancePath:n+"/people"})||(e=e===null?x.errors:e.concat(
x.errors),s=e.length)),r.roles!==void 0&&(t(r.roles,{instancePath:n+"/roles"})||(e=e===null?t.errors:e.concat(t.errors),
s=e.length)),r.skills!==void 0&&(t(r.skills,{instancePath:n+"/skills"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),
r.raci!==void 0&&(t(r.raci,{instancePath:n+"/raci"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.decisionRights!==
void 0&&(t(r.decisionRights,{instancePath:n+"/decisionRights"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.
stakeholders!==void 0&&(t(r.stakeholders,{instancePath:n+"/stakeholders"})||(e=e===null?t.errors:e.concat(t.errors),s=e.
length)),r.training!==void 0&&(t(r.training,{instancePath:n+"/training"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),
r.resourceRequests!==void 0&&(t(r.resourceRequests,{instancePath:n+"/resourceRequests"})||(e=e===null?t.errors:e.concat(
t.errors),s=e.length)),r.cadences!==void 0&&(t(r.cadences,{instancePath:n+"/cadences"})||(e=e===null?t.errors:e.concat(t.
errors),s=e.length)),r.risks!==void 0&&(t(r.risks,{instancePath:n+"/risks"})||(e=e===null?t.errors:e.concat(t.errors),s=
e.length)),r.assumptions!==void 0&&(t(r.assumptions,{instancePath:n+"/assumptions"})||(e=e===null?t.errors:e.concat(t.errors),
s=e.length)),r.issues!==void 0&&(t(r.issues,{instancePath:n+"/issues"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),
r.dependencies!==void 0&&(t(r.dependencies,{instancePath:n+"/dependencies"})||(e=e===null?t.errors:e.concat(t.errors),s=
e.length)),r.decisions!==void 0&&(O(r.decisions,{instancePath:n+"/decisions"})||(e=e===null?O.errors:e.concat(O.errors),
s=e.length)),r.actions!==void 0&&(t(r.actions,{instancePath:n+"/actions"})||(e=e===null?t.errors:e.concat(t.errors),s=e.
length)),r.questions!==void 0&&(t(r.questions,{instancePath:n+"/questions"})||(e=e===null?t.errors:e.concat(t.errors),s=
e.length)),r.continuity!==void 0&&(t(r.continuity,{instancePath:n+"/continuity"})||(e=e===null?t.errors:e.concat(t.errors),
s=e.length)),r.feedback!==void 0&&(t(r.feedback,{instancePath:n+"/feedback"})||(e=e===null?t.errors:e.concat(t.errors),s=
e.length)),r.lessons!==void 0&&(t(r.lessons,{instancePath:n+"/lessons"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),
r.communities!==void 0&&(t(r.communities,{instancePath:n+"/communities"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),
r.investments!==void 0&&(t(r.investments,{instancePath:n+"/investments"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),
r.assets!==void 0&&(t(r.assets,{instancePath:n+"/assets"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.offerings!==
void 0&&(t(r.offerings,{instancePath:n+"/offerings"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.influencers!==
void 0&&(t(r.influencers,{instancePath:n+"/influencers"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.waivers!==
void 0&&(R(r.waivers,{instancePath:n+"/waivers"})||(e=e===null?R.errors:e.concat(R.errors),s=e.length))}else{let l={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}return Q.errors=e,s===0}var ae=U,fe={type:"object",properties:{
charter:{$ref:"shared:charter"},kind:{$ref:"shared:kind"},include:{$ref:"shared:include"},goals:{$ref:"shared:goals"},strategies:{
$ref:"shared:goals"},objectives:{$ref:"shared:objectives"},benefits:{$ref:"shared:benefits"},commitments:{$ref:"shared:c\
ommitments"},requirements:{$ref:"shared:requirements"},workItems:{$ref:"shared:workItems"},milestones:{$ref:"shared:mile\
stones"},deliverables:{$ref:"shared:benefits"},people:{$ref:"shared:people"},roles:{$ref:"shared:benefits"},skills:{$ref:"\
shared:benefits"},raci:{$ref:"shared:benefits"},decisionRights:{$ref:"shared:benefits"},stakeholders:{$ref:"shared:benef\
its"},training:{$ref:"shared:benefits"},resourceRequests:{$ref:"shared:benefits"},cadences:{$ref:"shared:benefits"},risks:{
$ref:"shared:benefits"},assumptions:{$ref:"shared:benefits"},issues:{$ref:"shared:benefits"},dependencies:{$ref:"shared:\
benefits"},decisions:{$ref:"shared:decisions"},actions:{$ref:"shared:benefits"},questions:{$ref:"shared:benefits"},continuity:{
$ref:"shared:benefits"},feedback:{$ref:"shared:benefits"},lessons:{$ref:"shared:benefits"},communities:{$ref:"shared:ben\
efits"},investments:{$ref:"shared:benefits"},assets:{$ref:"shared:benefits"},offerings:{$ref:"shared:benefits"},influencers:{
$ref:"shared:benefits"},waivers:{$ref:"shared:waivers"}},required:["charter","kind"],patternProperties:{"^x-":{}},additionalProperties:!1,
$id:"part"};function U(r,{instancePath:n=""}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.charter===
void 0){let l={instancePath:n,keyword:"required",params:{missingProperty:"charter"}};e===null?e=[l]:e.push(l),s++}if(r.kind===
void 0){let l={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===null?e=[l]:e.push(l),s++}for(let l in r)
if(!(E.call(fe.properties,l)||b.test(l))){let o={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:l}};
e===null?e=[o]:e.push(o),s++}r.charter!==void 0&&(S(r.charter,{instancePath:n+"/charter"})||(e=e===null?S.errors:e.concat(
S.errors),s=e.length)),r.kind!==void 0&&(B(r.kind,{instancePath:n+"/kind"})||(e=e===null?B.errors:e.concat(B.errors),s=e.
length)),r.include!==void 0&&(u(r.include,{instancePath:n+"/include"})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),
r.goals!==void 0&&(k(r.goals,{instancePath:n+"/goals"})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.strategies!==
void 0&&(k(r.strategies,{instancePath:n+"/strategies"})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.objectives!==
void 0&&(A(r.objectives,{instancePath:n+"/objectives"})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.benefits!==
void 0&&(t(r.benefits,{instancePath:n+"/benefits"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.commitments!==
void 0&&(j(r.commitments,{instancePath:n+"/commitments"})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.requirements!==
void 0&&(I(r.requirements,{instancePath:n+"/requirements"})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),r.workItems!==
void 0&&(P(r.workItems,{instancePath:n+"/workItems"})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.milestones!==
void 0&&(q(r.milestones,{instancePath:n+"/milestones"})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.deliverables!==
void 0&&(t(r.deliverables,{instancePath:n+"/deliverables"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.people!==
void 0&&(x(r.people,{instancePath:n+"/people"})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.roles!==void 0&&
(t(r.roles,{instancePath:n+"/roles"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.skills!==void 0&&(t(r.skills,
{instancePath:n+"/skills"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.raci!==void 0&&(t(r.raci,{instancePath:n+
"/raci"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.decisionRights!==void 0&&(t(r.decisionRights,{instancePath:n+
"/decisionRights"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.stakeholders!==void 0&&(t(r.stakeholders,{instancePath:n+
"/stakeholders"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.training!==void 0&&(t(r.training,{instancePath:n+
"/training"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.resourceRequests!==void 0&&(t(r.resourceRequests,{
instancePath:n+"/resourceRequests"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.cadences!==void 0&&(t(r.cadences,
{instancePath:n+"/cadences"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.risks!==void 0&&(t(r.risks,{instancePath:n+
"/risks"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.assumptions!==void 0&&(t(r.assumptions,{instancePath:n+
"/assumptions"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.issues!==void 0&&(t(r.issues,{instancePath:n+"/\
issues"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.dependencies!==void 0&&(t(r.dependencies,{instancePath:n+
"/dependencies"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.decisions!==void 0&&(O(r.decisions,{instancePath:n+
"/decisions"})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.actions!==void 0&&(t(r.actions,{instancePath:n+"/\
actions"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.questions!==void 0&&(t(r.questions,{instancePath:n+"/\
questions"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.continuity!==void 0&&(t(r.continuity,{instancePath:n+
"/continuity"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.feedback!==void 0&&(t(r.feedback,{instancePath:n+
"/feedback"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.lessons!==void 0&&(t(r.lessons,{instancePath:n+"/l\
essons"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.communities!==void 0&&(t(r.communities,{instancePath:n+
"/communities"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.investments!==void 0&&(t(r.investments,{instancePath:n+
"/investments"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.assets!==void 0&&(t(r.assets,{instancePath:n+"/\
assets"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.offerings!==void 0&&(t(r.offerings,{instancePath:n+"/o\
fferings"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.influencers!==void 0&&(t(r.influencers,{instancePath:n+
"/influencers"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.waivers!==void 0&&(R(r.waivers,{instancePath:n+
"/waivers"})||(e=e===null?R.errors:e.concat(R.errors),s=e.length))}else{let l={instancePath:n,keyword:"type",params:{type:"\
object"}};e===null?e=[l]:e.push(l),s++}return U.errors=e,s===0}var pe=X;function X(r,{instancePath:n=""}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r))r.goals!==void 0&&(k(r.goals,
{instancePath:n+"/goals"})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.strategies!==void 0&&(k(r.strategies,
{instancePath:n+"/strategies"})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.objectives!==void 0&&(A(r.objectives,
{instancePath:n+"/objectives"})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.benefits!==void 0&&(t(r.benefits,
{instancePath:n+"/benefits"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.commitments!==void 0&&(j(r.commitments,
{instancePath:n+"/commitments"})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.requirements!==void 0&&(I(r.requirements,
{instancePath:n+"/requirements"})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),r.workItems!==void 0&&(P(r.workItems,
{instancePath:n+"/workItems"})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.milestones!==void 0&&(q(r.milestones,
{instancePath:n+"/milestones"})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.deliverables!==void 0&&(t(r.deliverables,
{instancePath:n+"/deliverables"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.people!==void 0&&(x(r.people,{
instancePath:n+"/people"})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.roles!==void 0&&(t(r.roles,{instancePath:n+
"/roles"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.skills!==void 0&&(t(r.skills,{instancePath:n+"/skills"})||
(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.raci!==void 0&&(t(r.raci,{instancePath:n+"/raci"})||(e=e===null?t.
errors:e.concat(t.errors),s=e.length)),r.decisionRights!==void 0&&(t(r.decisionRights,{instancePath:n+"/decisionRights"})||
(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.stakeholders!==void 0&&(t(r.stakeholders,{instancePath:n+"/stakeh\
olders"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.training!==void 0&&(t(r.training,{instancePath:n+"/tra\
ining"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.resourceRequests!==void 0&&(t(r.resourceRequests,{instancePath:n+
"/resourceRequests"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.cadences!==void 0&&(t(r.cadences,{instancePath:n+
"/cadences"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.risks!==void 0&&(t(r.risks,{instancePath:n+"/risks"})||
(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.assumptions!==void 0&&(t(r.assumptions,{instancePath:n+"/assumpti\
ons"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.issues!==void 0&&(t(r.issues,{instancePath:n+"/issues"})||
(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.dependencies!==void 0&&(t(r.dependencies,{instancePath:n+"/depend\
encies"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.decisions!==void 0&&(O(r.decisions,{instancePath:n+"/d\
ecisions"})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.actions!==void 0&&(t(r.actions,{instancePath:n+"/act\
ions"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.questions!==void 0&&(t(r.questions,{instancePath:n+"/que\
stions"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.continuity!==void 0&&(t(r.continuity,{instancePath:n+"\
/continuity"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.feedback!==void 0&&(t(r.feedback,{instancePath:n+
"/feedback"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.lessons!==void 0&&(t(r.lessons,{instancePath:n+"/l\
essons"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.communities!==void 0&&(t(r.communities,{instancePath:n+
"/communities"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.investments!==void 0&&(t(r.investments,{instancePath:n+
"/investments"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.assets!==void 0&&(t(r.assets,{instancePath:n+"/\
assets"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.offerings!==void 0&&(t(r.offerings,{instancePath:n+"/o\
fferings"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.influencers!==void 0&&(t(r.influencers,{instancePath:n+
"/influencers"})||(e=e===null?t.errors:e.concat(t.errors),s=e.length)),r.waivers!==void 0&&(R(r.waivers,{instancePath:n+
"/waivers"})||(e=e===null?R.errors:e.concat(R.errors),s=e.length));else{let l={instancePath:n,keyword:"type",params:{type:"\
object"}};e===null?e=[l]:e.push(l),s++}return X.errors=e,s===0}export{pe as lists,ae as part,de as practice,ue as project};
